import type { Unit } from "../blocks/unit.ts";

/** A unit's words as numbers, and its pairs of neighbouring words, both sorted. */
export interface Fingerprint {
  readonly words: Int32Array;
  readonly pairs: Float64Array;
}

/** Numbers words the same way for both documents. */
export function createInterner(): (word: string) => number {
  const numbers = new Map<string, number>();
  return (word) => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, numbers.size + 1);
    return numbers.size;
  };
}

// Word numbers stay far below this, so that a pair of them is one exact double.
const base = 2 ** 26;

export function readFingerprint(unit: Unit, intern: (word: string) => number): Fingerprint {
  const words: number[] = [];
  for (const token of unit.tokens) {
    if (token.kind === "word" || token.kind === "leaf") words.push(intern(token.key.toLowerCase()));
  }
  // 0 stands for the edge: without it one changed word of two leaves no pair alike.
  const pairs = [...words, 0].map((word, index) => (words[index - 1] ?? 0) * base + word);
  return { words: Int32Array.from(words).sort(), pairs: Float64Array.from(pairs).sort() };
}

/** How alike two texts are, 0 to 1: the mean of the Dice measures of their words and word pairs. */
export function similarity(left: Fingerprint, right: Fingerprint): number {
  if (left.words.length === 0 || right.words.length === 0) return 0;
  return (dice(left.words, right.words) + dice(left.pairs, right.pairs)) / 2;
}

function dice(left: Int32Array | Float64Array, right: Int32Array | Float64Array): number {
  let shared = 0;
  let at = 0;
  for (const value of left) {
    while (at < right.length && right[at]! < value) at += 1;
    if (at < right.length && right[at] === value) {
      shared += 1;
      at += 1;
    }
  }
  return (2 * shared) / (left.length + right.length);
}
