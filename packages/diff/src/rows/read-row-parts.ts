import type { Change } from "../changes/change.ts";
import type { Segment } from "../words/segment.ts";
import type { CellSide, Row, RowCell } from "./row.ts";

export type RowView = "old" | "new" | "inline";

/** What to show of a row on one side, or, inline, of both in one. */
export interface RowParts {
  readonly segments: readonly Segment[];
  /** Where a moved text left (`from`) or came in (`to`); null for what stayed. */
  readonly move: "from" | "to" | null;
}

/**
 * The marked text of a row: null where the side is empty. Inline, a row with both sides shows both,
 * and a moved text shows its edits where it now stands.
 */
export function readRowParts(
  row: Row,
  changes: ReadonlyMap<string, Change>,
  view: RowView,
): RowParts | null {
  const moved = row.changes.some((id) => changes.get(id)?.moved);
  const lone = row.old === null || row.new === null;
  const isTold = moved || (row.old?.portion ?? 0) > 0 || (row.new?.portion ?? 0) > 0;
  if (row.old === null && row.new === null) return null;
  if (view === "old" && row.old === null) return null;
  if (view === "new" && row.new === null) return null;
  const move = lone && moved ? (row.new === null ? "from" : "to") : null;

  // Where a moved text left, it reads as it was; what it became is marked where it now stands.
  const isLeft = view === "inline" && move === "from";
  if (row.words !== null && !isLeft) {
    const without = view === "old" ? "inserted" : view === "new" ? "deleted" : null;
    return { segments: row.words.filter(({ kind }) => kind !== without), move };
  }
  const side = view === "old" ? row.old! : (row.new ?? row.old!);
  const kind = !lone || isTold ? "equal" : row.new === null ? "deleted" : "inserted";
  return { segments: [{ kind, text: side.text }], move };
}

const sideOf = (cell: RowCell, view: RowView): CellSide | null =>
  view === "inline" ? (cell.new ?? cell.old) : cell[view];

/** The marked text of a cell; null where the view has none. */
export function readCellParts(cell: RowCell, view: RowView): readonly Segment[] | null {
  const side = sideOf(cell, view);
  if (side === null) return null;
  if (cell.words !== null) {
    const without = view === "old" ? "inserted" : view === "new" ? "deleted" : null;
    return cell.words.filter(({ kind }) => kind !== without);
  }
  const lone = cell.old === null || cell.new === null;
  const kind = !lone ? "equal" : cell.new === null ? "deleted" : "inserted";
  return [{ kind, text: side.text }];
}

/** A cell of a table row as a view shows it. */
export interface ShownCell {
  readonly segments: readonly Segment[];
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The cells of a table row that a view has, in order; those of a row that moved whole are unmarked. */
export function readRowCells(
  row: Row,
  changes: ReadonlyMap<string, Change>,
  view: RowView,
): ShownCell[] {
  const move = readRowParts(row, changes, view)?.move ?? null;
  return (row.cells ?? []).flatMap((cell) => {
    const segments = readCellParts(cell, view);
    const side = sideOf(cell, view);
    if (segments === null || side === null) return [];
    const { header, colspan, rowspan, text } = side;
    return [
      { segments: move === null ? segments : [{ kind: "equal", text }], header, colspan, rowspan },
    ];
  });
}
