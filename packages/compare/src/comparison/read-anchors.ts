import type { Change, Row } from "@klubba/diff";
import { anchorOf } from "./change-anchor.ts";

/** The anchors of every row, by its index: of each change the first row, and the first of its old place. */
export function readAnchors(
  rows: readonly Row[],
  changes: ReadonlyMap<string, Change>,
): Map<number, string[]> {
  const anchors = new Map<number, string[]>();
  const given = new Set<string>();
  for (const [index, row] of rows.entries()) {
    for (const id of row.changes) {
      const left = changes.get(id)?.moved === true && row.new === null;
      const anchor = anchorOf(id, left ? "from" : "to");
      if (given.has(anchor)) continue;
      given.add(anchor);
      anchors.set(index, [...(anchors.get(index) ?? []), anchor]);
    }
  }
  return anchors;
}
