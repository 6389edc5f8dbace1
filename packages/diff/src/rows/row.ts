import type { UnitKind } from "../blocks/unit.ts";
import type { Segment } from "../words/segment.ts";

/** One side of a row: a unit as text, or a portion of one that was split or joined. */
export interface RowSide {
  readonly block: string | null;
  readonly kind: UnitKind;
  /** A heading's level; else null. */
  readonly level: number | null;
  /** How deep in lists it stands, 0 outside. */
  readonly depth: number;
  /** What the list puts before it, e.g. `•` or `2.`; null where it puts nothing. */
  readonly marker: string | null;
  readonly quoted: boolean;
  readonly text: string;
  /** 0 for the first or only portion of its text; from 1 on it continues the block above it. */
  readonly portion: number;
}

export interface CellSide {
  readonly text: string;
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** One cell beside its partner; null on a side that lacks it: a column, or the row, came or went. */
export interface RowCell {
  readonly old: CellSide | null;
  readonly new: CellSide | null;
  /** The redline of a cell that both sides have and that differs; else null. */
  readonly words: readonly Segment[] | null;
}

/** What stands beside what. A text that moved has a row of its own on either side. */
export interface Row {
  readonly old: RowSide | null;
  readonly new: RowSide | null;
  /** The redline of what stands in this row; null where nothing in it differs, or it came or went whole. */
  readonly words: readonly Segment[] | null;
  /** A table row's cells, those of gone columns where they stood; else null. */
  readonly cells: readonly RowCell[] | null;
  /** Rows of one table have one number, counted from 0 in reading order; else null. */
  readonly table: number | null;
  /** Ids of the changes that this row shows a part of. */
  readonly changes: readonly string[];
}
