import {
  type Change,
  compareDocuments,
  readCellParts,
  readRowParts,
  type Row,
  type Segment,
} from "@klubba/diff";
import type { Difference, Move } from "../pairs/difference.ts";
import type { Pair } from "../pairs/pair.ts";
import { Marker } from "../score/marker.ts";
import { answer, type Tool } from "./tool.ts";

/** Ours, as a reader of the rows sees it. */
export const klubba: Tool = (pair) =>
  answer(
    () => compareDocuments(pair.old.document, pair.new.document),
    ({ rows, changes }) => readRows(pair, rows, changes),
  );

function readRows(pair: Pair, rows: readonly Row[], changes: readonly Change[]): Difference {
  const changeOf = new Map(changes.map((change) => [change.id, change]));
  const markers = { old: new Marker(pair.old.words), new: new Marker(pair.new.words) };
  const moves = new Map<string, Partial<Move>>();
  for (const row of rows) {
    for (const side of ["old", "new"] as const) {
      const marker = markers[side];
      const from = marker.word;
      for (const { kind, text } of readSide(row, changeOf, side))
        marker.read(text, kind !== "equal");
      if (marker.word === from) continue;
      for (const id of row.changes) {
        if (changeOf.get(id)?.moved !== true) continue;
        const known = moves.get(id);
        moves.set(id, { ...known, [side]: [known?.[side]?.[0] ?? from, marker.word] });
      }
    }
  }
  return {
    deleted: markers.old.finish(),
    inserted: markers.new.finish(),
    moves: takeOutermost([...moves.values()].filter(isWhole)),
  };
}

/** A table's cells one by one, for a column that came or went stands in them alone. */
function readSide(
  row: Row,
  changes: ReadonlyMap<string, Change>,
  side: "old" | "new",
): readonly Segment[] {
  const parts = readRowParts(row, changes, side);
  if (parts === null) return [];
  if (row.cells === null) return parts.segments;
  if (row.old !== null && row.new !== null)
    return row.cells.flatMap((cell) => readCellParts(cell, side) ?? []);
  return parts.segments.map(({ kind, text }) => ({ kind, text: text.replaceAll(" | ", " ") }));
}

const isWhole = (move: Partial<Move>): move is Move =>
  move.old !== undefined && move.new !== undefined;

/** An edit within moved text is a change of its own and stands within the move. */
const takeOutermost = (moves: readonly Move[]): Move[] =>
  moves.filter((inner) =>
    moves.every((outer) => outer === inner || !(isWithin(inner, outer) && !isSame(inner, outer))),
  );

const isWithin = (inner: Move, outer: Move): boolean =>
  (["old", "new"] as const).every(
    (side) => inner[side][0] >= outer[side][0] && inner[side][1] <= outer[side][1],
  );
const isSame = (left: Move, right: Move): boolean => isWithin(left, right) && isWithin(right, left);
