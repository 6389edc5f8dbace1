import type { Block } from "../blocks/block.ts";
import type { Unit } from "../blocks/unit.ts";

/** Positions in the content of one of a passage's units. */
export interface Span {
  /** Which of the passage's units on that side, counted from 0. */
  readonly unit: number;
  readonly from: number;
  readonly to: number;
}

/** A stretch of the texts of a passage, in order; together they cover all of either side. */
export type Piece =
  /** Reads alike; its formatting, or the value of a field in it, may differ. */
  | { readonly kind: "equal"; readonly old: Span; readonly new: Span }
  | { readonly kind: "deleted"; readonly old: Span }
  | { readonly kind: "inserted"; readonly new: Span }
  /** The end of a block and the beginning of the next: gone, or new. */
  | { readonly kind: "deletedBreak" }
  | { readonly kind: "insertedBreak" };

export type PassageKind = "same" | "edited" | "inserted" | "deleted" | "movedFrom" | "movedTo";

/** What stands at one place in both documents, with its nodes, for writers that need them. */
export interface Passage {
  readonly kind: PassageKind;
  /** One or none on a side; several where texts were split or joined. A moved text has both sides at both its ends. */
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
  /** The number that both ends of a move share, counted from 1; a move of several passages has one number. */
  readonly move: number | null;
  /** Of paragraphs and headings that have both sides; else empty. */
  readonly pieces: readonly Piece[];
  /** Of table rows: their cells by column, with what they hold; else null. */
  readonly cells: readonly CellPassages[] | null;
}

/** A cell beside its partner; null where its column, or its row, came or went. */
export interface CellPassages {
  readonly old: Block | null;
  readonly new: Block | null;
  readonly passages: readonly Passage[];
}
