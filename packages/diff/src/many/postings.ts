import type { WordVector } from "./word-vector.ts";

/** Which vectors have a word, so that a search looks only at those that share one with it. */
export interface Postings {
  /** The cosine with every vector, by its place; all the same array, overwritten by the next call. */
  cosinesWith(vector: WordVector): Float64Array;
}

/** Turns the vectors round: from each word to the vectors that have it. */
export function createPostings(vectors: readonly WordVector[], words: number): Postings {
  const starts = new Int32Array(words + 2);
  for (const { words: own } of vectors)
    for (let at = 0; at < own.length; at += 1) starts[own[at]! + 1]! += 1;
  for (let word = 0; word <= words; word += 1) starts[word + 1]! += starts[word]!;
  const size = starts[words + 1]!;
  const places = new Int32Array(size);
  const weights = new Float64Array(size);
  const next = starts.slice();
  for (const [place, vector] of vectors.entries()) {
    for (let at = 0; at < vector.words.length; at += 1) {
      const to = next[vector.words[at]!]!;
      next[vector.words[at]!]! += 1;
      places[to] = place;
      weights[to] = vector.weights[at]!;
    }
  }
  const sums = new Float64Array(vectors.length);
  return {
    cosinesWith(vector) {
      sums.fill(0);
      for (let index = 0; index < vector.words.length; index += 1) {
        const word = vector.words[index]!;
        if (word > words) continue;
        const weight = vector.weights[index]!;
        for (let at = starts[word]!; at < starts[word + 1]!; at += 1)
          sums[places[at]!]! += weight * weights[at]!;
      }
      return sums;
    },
  };
}
