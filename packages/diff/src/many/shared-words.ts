import type { SharedIndex } from "./create-index.ts";
import { forEachShared, type WordVector } from "./word-vector.ts";

const mostWords = 8;
/** A word that adds less than this part of what the weightiest adds says nothing of why. */
const leastPart = 0.1;

/** The words of a text that a passage has too, as the text spells them, the weightiest first. */
export function readSharedWords(index: SharedIndex, text: string, passage: WordVector): string[] {
  const shares = new Map<number, number>();
  forEachShared(index.vectorOf(text), passage, (word, share) => shares.set(word, share));
  const least = Math.max(0, ...shares.values()) * leastPart;
  const forms = new Map<number, string>();
  for (const { form, word } of index.readForms(text))
    if ((shares.get(word) ?? -1) >= least && !forms.has(word)) forms.set(word, form);
  return [...forms]
    .toSorted(([one], [other]) => shares.get(other)! - shares.get(one)!)
    .slice(0, mostWords)
    .map(([, form]) => form);
}
