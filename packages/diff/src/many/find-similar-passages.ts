import type { SharedIndex } from "./create-index.ts";
import { type IndexedPassage, type IndexedText, readHeadingOf } from "./indexed-text.ts";
import { readSharedWords } from "./shared-words.ts";

/** Below this, two passages have chance words in common. */
export const leastSimilar = 0.2;

export interface SimilarPassage {
  readonly text: IndexedText;
  readonly passage: IndexedPassage;
  /** The heading above it, or null. */
  readonly section: string | null;
  /** The cosine of the weighed words, from `leastSimilar` to 1. */
  readonly likeness: number;
  /** What both have, as asked for, the weightiest first. */
  readonly words: readonly string[];
}

interface Options {
  readonly limit: number;
  /** The id of a text that is not searched: one's own. */
  readonly except?: string;
}

/**
 * Who else says this: the passages nearest to a text, the most alike first, one from each text so
 * that one that repeats itself does not fill the list. Headings are not searched.
 */
export function findSimilarPassages(
  index: SharedIndex,
  words: string,
  { limit, except }: Options,
): SimilarPassage[] {
  const vector = index.vectorOf(words);
  const cosines = index.passagePostings.cosinesWith(vector);
  const best = new Map<
    IndexedText,
    { readonly passage: IndexedPassage; readonly likeness: number }
  >();
  for (const passage of index.passages) {
    const text = index.texts[passage.text]!;
    const likeness = Math.min(1, cosines[passage.index]!);
    if (passage.isHeading || text.id === except || likeness < leastSimilar) continue;
    if (likeness > (best.get(text)?.likeness ?? 0)) best.set(text, { passage, likeness });
  }
  return [...best]
    .toSorted(([, one], [, other]) => other.likeness - one.likeness)
    .slice(0, limit)
    .map(([text, { passage, likeness }]) => ({
      text,
      passage,
      section: readHeadingOf(text, passage),
      likeness,
      words: readSharedWords(index, words, index.passageVectors[passage.index]!),
    }));
}
