import type { Change } from "./change.ts";

/** How changes are parted for a reader with little time. */
export const changeGroups = ["meaning", "wording", "formatting", "numbering"] as const;
export type ChangeGroup = (typeof changeGroups)[number];

export function groupOfChange(change: Change): ChangeGroup {
  if (change.numbering) return "numbering";
  if (change.kind === "formatted") return "formatting";
  return change.meaning.length > 0 ? "meaning" : "wording";
}

/** The groups that hold something, weightiest first, each in the order given. */
export function groupChanges(
  changes: readonly Change[],
): { readonly group: ChangeGroup; readonly changes: readonly Change[] }[] {
  return changeGroups
    .map((group) => ({
      group,
      changes: changes.filter((change) => groupOfChange(change) === group),
    }))
    .filter((part) => part.changes.length > 0);
}
