import { explainMeaning } from "./explain-meaning.ts";
import type { Meaning, MeaningNote } from "./meaning.ts";
import { withoutNumbering } from "./read-words.ts";

/** The meanings that notes tell, weightiest first, each once. */
export const toMeanings = (notes: readonly MeaningNote[]): Meaning[] => [
  ...new Set(notes.map((note) => note.meaning)),
];

/** What is said otherwise in the new text than in the old; null stands for no text. */
export const readMeaning = (oldText: string | null, newText: string | null): Meaning[] =>
  toMeanings(explainMeaning(oldText, newText));

/** True when two texts differ in nothing but typed numbers at the start of their lines. */
export function isNumberingOnly(oldText: string, newText: string): boolean {
  return oldText !== newText && withoutNumbering(oldText) === withoutNumbering(newText);
}
