import type { Change } from "./change.ts";

/** How changes are parted for a reader with little time. */
export const changeGroups = ["meaning", "wording", "formatting", "numbering"] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export function groupOfChange(change: Change): ChangeGroup {
  if (change.numbering) return "numbering";
  if (change.kind === "formatted") return "formatting";
  return change.meaning.length > 0 ? "meaning" : "wording";
}

export interface GroupedChanges {
  readonly group: ChangeGroup;
  /** The number of its first change when all are counted through, from 1 on. */
  readonly start: number;
  readonly changes: readonly Change[];
}

/** The groups that hold something, weightiest first, each in the order given. */
export function groupChanges(changes: readonly Change[]): GroupedChanges[] {
  const groups: GroupedChanges[] = [];
  let start = 1;
  for (const group of changeGroups) {
    const own = changes.filter((change) => groupOfChange(change) === group);
    if (own.length > 0) groups.push({ group, start, changes: own });
    start += own.length;
  }
  return groups;
}
