import type { Unit } from "../blocks/unit.ts";
import type { Row } from "../rows/row.ts";
import type { Segment } from "../words/segment.ts";

/**
 * True when what a reader is shown is what the documents say: down either side of the rows stands
 * that document's every text, in order, every redline makes both its texts, and where none is the
 * sides read alike (`sameFields`: fields have the values they had, so that this can be asked).
 */
export function isFaithful(
  rows: readonly Row[],
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  sameFields: boolean,
): boolean {
  return (
    showsAll(rows, "old", oldUnits) &&
    showsAll(rows, "new", newUnits) &&
    rows.every((row) => makesBoth(row, sameFields))
  );
}

function showsAll(rows: readonly Row[], side: "old" | "new", units: readonly Unit[]): boolean {
  const expected = units.filter((unit) => !unit.guidance && unit.text !== "");
  let at = -1;
  let shown = "";
  for (const row of rows) {
    const own = row[side];
    if (own === null || (own.text === "" && own.portion === 0)) continue;
    if (own.portion > 0) {
      shown += own.text;
      continue;
    }
    if (at >= 0 && expected[at]?.text !== shown) return false;
    at += 1;
    shown = own.text;
  }
  return at === expected.length - 1 && (at < 0 || expected[at]!.text === shown);
}

function makesBoth({ old: before, new: after, words }: Row, sameFields: boolean): boolean {
  if (words === null)
    return before === null || after === null || !sameFields || before.text === after.text;
  const without = (kind: Segment["kind"]) =>
    words.reduce((text, segment) => (segment.kind === kind ? text : text + segment.text), "");
  return (
    (before === null || without("inserted") === before.text) &&
    (after === null || without("deleted") === after.text)
  );
}
