import type { SharedIndex } from "./create-index.ts";
import type { IndexedPassage } from "./indexed-text.ts";
import { readSharedWords } from "./shared-words.ts";
import { forEachShared } from "./word-vector.ts";

/** A passage of either text, and what the words they share add to the likeness of the texts. */
export interface LikenessShare {
  readonly one: IndexedPassage;
  readonly other: IndexedPassage;
  /** Of the likeness of the two texts; all pairs of passages together never make more than it. */
  readonly share: number;
  /** As the one passage spells them, the weightiest first. */
  readonly words: readonly string[];
}

/** A word that is spread over more pairs of passages than this points to none of them. */
const mostPairs = 64;

/**
 * Where the likeness of two texts comes from. What a word adds to it is spread over the pairs of
 * passages that have it, by how often each has it; each passage is told once, in its weightiest
 * pair.
 */
export function explainLikeness(
  index: SharedIndex,
  one: number,
  other: number,
  limit: number,
): LikenessShare[] {
  const [left, right] = [index.texts[one]!, index.texts[other]!];
  const [leftHas, rightHas] = [findWords(index, left.passages), findWords(index, right.passages)];
  const width = right.passages.length;
  const shares = new Map<number, number>();
  forEachShared(index.textVectors[one]!, index.textVectors[other]!, (word, share) => {
    const [inLeft, inRight] = [leftHas.get(word)!, rightHas.get(word)!];
    if (inLeft.length * inRight.length > mostPairs) return;
    for (const [leftAt, leftPart] of inLeft) {
      for (const [rightAt, rightPart] of inRight) {
        const pair = leftAt * width + rightAt;
        shares.set(pair, (shares.get(pair) ?? 0) + share * leftPart * rightPart);
      }
    }
  });
  const ranked = [...shares].toSorted(
    ([first, firstShare], [second, secondShare]) => secondShare - firstShare || first - second,
  );
  const told: LikenessShare[] = [];
  const taken = new Set<IndexedPassage>();
  for (const [pair, share] of ranked) {
    if (told.length === limit) break;
    const leftPassage = left.passages[Math.floor(pair / width)]!;
    const rightPassage = right.passages[pair % width]!;
    if (taken.has(leftPassage) || taken.has(rightPassage)) continue;
    taken.add(leftPassage).add(rightPassage);
    const vector = index.passageVectors[rightPassage.index]!;
    const words = readSharedWords(index, leftPassage.words, vector);
    told.push({ one: leftPassage, other: rightPassage, share, words });
  }
  return told;
}

/** The passages that have each word, by place in their text, with their part of its occurrences. */
function findWords(
  { counts }: SharedIndex,
  passages: readonly IndexedPassage[],
): Map<number, [place: number, part: number][]> {
  const places = new Map<number, [number, number][]>();
  for (const [at, { index }] of passages.entries()) {
    const { words, times } = counts[index]!;
    for (const [nth, word] of words.entries()) {
      const list = places.get(word);
      if (list === undefined) places.set(word, [[at, times[nth]!]]);
      else list.push([at, times[nth]!]);
    }
  }
  for (const list of places.values()) {
    const all = list.reduce((sum, [, often]) => sum + often, 0);
    for (const entry of list) entry[1] /= all;
  }
  return places;
}
