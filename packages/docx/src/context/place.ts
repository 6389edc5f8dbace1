import { textWidth } from "../styles/page.ts";

/** Where a block stands. */
export interface Place {
  /** Where text begins, in twips from the left edge of the page's text or of the cell. */
  readonly indent: number;
  /** How wide the page's text or the cell is, in twips, the indent included. */
  readonly width: number;
  readonly inCell: "header" | "cell" | null;
  /** How many lists are around this place; a list here counts on this level. */
  readonly listDepth: number;
  /** How many quotations are around this place. */
  readonly quoteDepth: number;
  /** The number that the first paragraph of a list item carries. */
  readonly number: { readonly id: number; readonly level: number } | null;
  /** True where the last paragraph is the last of an outermost list. */
  readonly closesList: boolean;
}

export const onPage: Place = {
  indent: 0,
  width: textWidth,
  inCell: null,
  listDepth: 0,
  quoteDepth: 0,
  number: null,
  closesList: false,
};
