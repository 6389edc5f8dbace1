import type { SharedIndex } from "./create-index.ts";
import { forEachShared, type WordVector } from "./word-vector.ts";

const mostWords = 8;

/** The words of a text that a passage has too, as the text spells them, the weightiest first. */
export function readSharedWords(index: SharedIndex, text: string, passage: WordVector): string[] {
  const shares = new Map<number, number>();
  forEachShared(index.vectorOf(text), passage, (word, share) => shares.set(word, share));
  const forms = new Map<number, string>();
  for (const { form, word } of index.readForms(text))
    if (shares.has(word) && !forms.has(word)) forms.set(word, form);
  return [...forms]
    .toSorted(([one], [other]) => shares.get(other)! - shares.get(one)!)
    .slice(0, mostWords)
    .map(([, form]) => form);
}
