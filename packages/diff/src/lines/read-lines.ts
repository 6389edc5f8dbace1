import type { Alignment, Match } from "../align/align-units.ts";
import type { Unit } from "../blocks/unit.ts";

/** What a line of both documents side by side is. */
export type LineKind = "kept" | "deleted" | "inserted" | "movedFrom" | "movedTo";

/** What stands beside what. Guidance and empty blocks have lines too. */
export interface Line {
  readonly kind: LineKind;
  /** Null for what came or went. */
  readonly match: Match | null;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
}

/**
 * The units side by side: those that kept their order beside each other, and between them first
 * what stood only in the old place, then what stands only in the new. Reading down one side gives
 * that document's order.
 */
export function readLines(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  alignment: Alignment,
): Line[] {
  const matchOf = new Map<Unit, Match>();
  for (const match of alignment)
    for (const unit of [...match.oldUnits, ...match.newUnits]) matchOf.set(unit, match);
  const lines: Line[] = [];
  let oldAt = 0;
  let newAt = 0;
  const advance = (oldEnd: number, newEnd: number, own: Match | null) => {
    for (; oldAt < oldEnd; oldAt += 1) {
      const unit = oldUnits[oldAt]!;
      const match = matchOf.get(unit) ?? null;
      if (match === null) lines.push({ kind: "deleted", match, oldUnits: [unit], newUnits: [] });
      else if (match !== own && match.oldUnits[0] === unit)
        lines.push({ kind: "movedFrom", match, oldUnits: match.oldUnits, newUnits: [] });
    }
    for (; newAt < newEnd; newAt += 1) {
      const unit = newUnits[newAt]!;
      const match = matchOf.get(unit) ?? null;
      if (match === null) lines.push({ kind: "inserted", match, oldUnits: [], newUnits: [unit] });
      else if (match !== own && match.newUnits[0] === unit)
        lines.push({ kind: "movedTo", match, oldUnits: [], newUnits: match.newUnits });
    }
  };
  for (const match of alignment) {
    if (match.move !== null) continue;
    // Up to its end: an empty block between the parts of a group has a line before it.
    advance(match.oldUnits.at(-1)!.index + 1, match.newUnits.at(-1)!.index + 1, match);
    lines.push({ kind: "kept", match, oldUnits: match.oldUnits, newUnits: match.newUnits });
  }
  advance(oldUnits.length, newUnits.length, null);
  return lines;
}
