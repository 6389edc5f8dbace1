import type { FormattingNote } from "../changes/change.ts";
import type { Segment } from "../words/segment.ts";

/** The words of a match, and the formatting of those that stay. */
export interface Redline {
  /** A boundary between blocks that came or went is a line break of its own. */
  readonly segments: readonly Segment[];
  /** The same, cut at such boundaries: one for each line on a page. */
  readonly portions: readonly (readonly Segment[])[];
  readonly formatting: readonly FormattingNote[];
  readonly coarse: boolean;
  /** A table row's cells; else null. */
  readonly cells: readonly CellRedline[] | null;
}

/** One cell beside its partner, by place in its row; null on a side that has none. */
export interface CellRedline {
  readonly oldCell: number | null;
  readonly newCell: number | null;
  readonly segments: readonly Segment[];
  /** True where both sides are there and do not read alike. */
  readonly edited: boolean;
}
