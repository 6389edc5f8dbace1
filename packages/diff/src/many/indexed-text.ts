import type { Language } from "@klubba/model";

/** What kind of text it is, which no view or export may mix up. */
export type TextKind = "municipality" | "document" | "imported";

/** `piece`: a list item or a table row, which says little without what stands around it. */
export type PassageShape = "heading" | "prose" | "piece" | "picture";

/** A paragraph, heading or table row of a document, or one coded statement of a municipality. */
export interface IndexedPassage {
  /** Place among the passages of the index, and which of its texts it stands in. */
  readonly index: number;
  readonly text: number;
  readonly words: string;
  readonly isHeading: boolean;
  readonly shape: PassageShape;
  /** Which of its text's sections it stands in, by place. */
  readonly section: number;
  /** The block's id; null for a coded statement and for a block without one. */
  readonly block: string | null;
  /** The topics of the checklist it is said to answer: by its heading, as evidence, or as coded. */
  readonly topics: readonly string[];
  /** A coded statement's address. */
  readonly url: string | null;
}

/** A heading, null before the first, and the passages from it up to the next heading. */
export interface IndexedSection {
  readonly heading: string | null;
  readonly passages: readonly IndexedPassage[];
}

export interface IndexedText {
  readonly id: string;
  readonly name: string;
  readonly kind: TextKind;
  readonly language: Language;
  readonly passages: readonly IndexedPassage[];
  readonly sections: readonly IndexedSection[];
}

/** The heading above a passage, or null. */
export const readHeadingOf = (text: IndexedText, { section }: IndexedPassage): string | null =>
  text.sections[section]?.heading ?? null;
