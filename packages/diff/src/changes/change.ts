import type { Localized } from "@klubba/model";
import type { Format } from "../blocks/format.ts";
import type { Meaning, MeaningNote } from "../meaning/meaning.ts";
import type { Segment } from "../words/segment.ts";

/** May grow, never change silently. */
export const changeKinds = [
  "edited",
  "split",
  "joined",
  "inserted",
  "deleted",
  "moved",
  "formatted",
  "head",
  "field",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a change is about. May grow, never change silently. */
export const changeScopes = [
  "section",
  "heading",
  "paragraph",
  "list",
  "item",
  "table",
  "row",
  "column",
  "image",
  "pageBreak",
  "property",
] as const;
export type ChangeScope = (typeof changeScopes)[number];

/** A text whose look changed and not its words; an empty text stands for the whole block. */
export interface FormattingNote {
  readonly text: string;
  readonly old: readonly Format[];
  readonly new: readonly Format[];
}

/** One thing that a person did. Plain data. */
export interface Change {
  /** `c1`, `c2`, … in reading order. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly scope: ChangeScope;
  /** True for a text that also left its place, edited or not. */
  readonly moved: boolean;
  /** The heading it stands under on either side; null before the first, or where it has no such side. */
  readonly section: { readonly old: string | null; readonly new: string | null };
  readonly old: string | null;
  readonly new: string | null;
  /** What it does to what is said, weightiest first; empty for wording alone. */
  readonly meaning: readonly Meaning[];
  /** The words that carry each meaning, as places in `old` and `new`. */
  readonly explanations: readonly MeaningNote[];
  /** True where nothing but typed numbering or the way of counting differs. */
  readonly numbering: boolean;
  /** The redline of an edited, split or joined text: equal and deleted make `old`, equal and inserted `new`. */
  readonly words: readonly Segment[] | null;
  /** True where the redline reached its work bound and shows a replacement of some stretch. */
  readonly coarse: boolean;
  /** How alike the two sides are, 0 to 1; null where it has one side alone, or is no text. */
  readonly likeness: number | null;
  readonly formatting: readonly FormattingNote[];
  /** The entry of the document's head, or the field, that changed. */
  readonly property: { readonly name: string; readonly label: Localized } | null;
  /** The first block on either side, and every one that the change takes in. */
  readonly oldBlock: string | null;
  readonly newBlock: string | null;
  readonly oldBlocks: readonly string[];
  readonly newBlocks: readonly string[];
}

/** A change before it has its place in the list. */
export type ChangeDraft = Omit<Change, "id">;
