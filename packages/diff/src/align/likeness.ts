import type { Side } from "./texts.ts";

/** A text's words and its pairs of neighbouring words, sorted, each with what it tells. */
export interface Fingerprint {
  readonly words: Int32Array;
  readonly pairs: Int32Array;
  readonly wordWeight: number;
  readonly pairWeight: number;
}

/**
 * How alike texts of two documents are. What occurs often says little: words and word pairs weigh
 * by how rare they are in both documents together, so that boilerplate proves nothing.
 */
export class Likeness {
  readonly #sides: readonly [Side, Side];
  readonly #fingerprints: readonly [(Fingerprint | undefined)[], (Fingerprint | undefined)[]];
  /** By word; and by hash of the pair, for either side. */
  readonly #wordCounts: Uint32Array;
  readonly #pairCounts: readonly [Uint16Array, Uint16Array];
  readonly #mask: number;
  readonly #weights: Float64Array;

  constructor(oldSide: Side, newSide: Side) {
    this.#sides = [oldSide, newSide];
    this.#fingerprints = [[], []];
    this.#weights = readWeights(oldSide.units.length + newSide.units.length);
    let words = 0;
    let largest = 0;
    for (const side of this.#sides) {
      for (const list of side.words) {
        words += list.length;
        for (let at = 0; at < list.length; at += 1) largest = Math.max(largest, list[at]!);
      }
    }
    this.#wordCounts = new Uint32Array(largest + 1);
    // Counted by hash: four places a pair keep chance meetings rare, and the same each time.
    const size = 2 ** Math.ceil(Math.log2(Math.max(1024, words * 4)));
    this.#mask = size - 1;
    this.#pairCounts = [new Uint16Array(size), new Uint16Array(size)];
    for (const which of [0, 1] as const) this.#count(which);
  }

  #count(which: 0 | 1): void {
    const counts = this.#pairCounts[which];
    for (const words of this.#sides[which].words) {
      let before = 0;
      for (let at = 0; at < words.length; at += 1) {
        const word = words[at]!;
        this.#wordCounts[word]! += 1;
        const place = hashPair(before, word) & this.#mask;
        if (counts[place]! < 65535) counts[place]! += 1;
        before = word;
      }
    }
  }

  /** How alike an old and a new unit are, 0 to 1: the mean of the weighted Dice measures of words and pairs. */
  between(oldIndex: number, newIndex: number): number {
    return this.compare(this.fingerprint(0, oldIndex), this.fingerprint(1, newIndex));
  }

  compare(left: Fingerprint, right: Fingerprint): number {
    if (left.words.length === 0 || right.words.length === 0) return 0;
    const words =
      (2 * this.#shared(left.words, right.words, this.#weighWord)) /
      (left.wordWeight + right.wordWeight);
    const pairs =
      (2 * this.#shared(left.pairs, right.pairs, this.#weighPair)) /
      (left.pairWeight + right.pairWeight);
    return (words + pairs) / 2;
  }

  /** The same with every word and pair weighing one: what a reader would call alike. */
  compareEvenly(left: Fingerprint, right: Fingerprint): number {
    if (left.words.length === 0 || right.words.length === 0) return 0;
    const words = this.#shared(left.words, right.words, weighOne);
    const pairs = this.#shared(left.pairs, right.pairs, weighOne);
    return (
      words / (left.words.length + right.words.length) +
      pairs / (left.pairs.length + right.pairs.length)
    );
  }

  /** How much of the part's word pairs the whole has, 0 to 1. */
  contained(part: Fingerprint, whole: Fingerprint): number {
    if (part.pairWeight === 0) return 0;
    return this.#shared(part.pairs, whole.pairs, this.#weighPair) / part.pairWeight;
  }

  fingerprint(which: 0 | 1, index: number): Fingerprint {
    const known = this.#fingerprints[which][index];
    if (known !== undefined) return known;
    const made = this.read(this.#sides[which].words[index]!);
    this.#fingerprints[which][index] = made;
    return made;
  }

  read(list: Int32Array): Fingerprint {
    const words = list.slice().sort();
    const pairs = new Int32Array(list.length === 0 ? 0 : list.length + 1);
    let before = 0;
    for (let index = 0; index < list.length; index += 1) {
      pairs[index] = hashPair(before, list[index]!);
      before = list[index]!;
    }
    // 0 stands for the edges: without them one changed word of two leaves no pair alike.
    if (list.length > 0) pairs[list.length] = hashPair(before, 0);
    pairs.sort();
    return {
      words,
      pairs,
      wordWeight: words.reduce((sum, word) => sum + this.#weighWord(word), 0),
      pairWeight: pairs.reduce((sum, pair) => sum + this.#weighPair(pair), 0),
    };
  }

  /** The word pairs of a text that occur in few others of that side, for finding candidates. */
  rarePairs(fingerprint: Fingerprint, which: 0 | 1, most: number): number[] {
    const counts = this.#pairCounts[which];
    const rare: number[] = [];
    let last = Number.NaN;
    for (const pair of fingerprint.pairs) {
      if (pair !== last && counts[pair & this.#mask]! <= most) rare.push(pair);
      last = pair;
    }
    return rare;
  }

  /** Calls with each word pair of a unit, as fingerprints number them. */
  forEachPair(which: 0 | 1, index: number, visit: (pair: number) => void): void {
    let before = 0;
    for (const word of this.#sides[which].words[index]!) {
      visit(hashPair(before, word));
      before = word;
    }
    if (before !== 0) visit(hashPair(before, 0));
  }

  /** How many words of a unit stand in pairs that occur once in either document: proof of identity. */
  ownWords(which: 0 | 1, index: number): number {
    const [oldCounts, newCounts] = this.#pairCounts;
    let own = 0;
    let before = 0;
    for (const word of this.#sides[which].words[index]!) {
      const place = hashPair(before, word) & this.#mask;
      if (oldCounts[place] === 1 && newCounts[place] === 1) own += 1;
      before = word;
    }
    return own;
  }

  #shared(left: Int32Array, right: Int32Array, weigh: (value: number) => number): number {
    let shared = 0;
    let at = 0;
    for (let index = 0; index < left.length; index += 1) {
      const value = left[index]!;
      while (at < right.length && right[at]! < value) at += 1;
      if (at === right.length) break;
      if (right[at] === value) {
        shared += weigh(value);
        at += 1;
      }
    }
    return shared;
  }

  readonly #weighWord = (word: number): number => this.#weigh(this.#wordCounts[word]!);

  readonly #weighPair = (pair: number): number => {
    const place = pair & this.#mask;
    return this.#weigh(this.#pairCounts[0][place]! + this.#pairCounts[1][place]!);
  };

  #weigh(count: number): number {
    return this.#weights[Math.min(count, this.#weights.length - 1)]!;
  }
}

const weighOne = () => 1;

/** What is told by something that occurs so often: a tenth for what is everywhere, one for once or twice. */
function readWeights(units: number): Float64Array {
  const weights = new Float64Array(4096);
  for (let count = 0; count < weights.length; count += 1) {
    const weight = count <= 2 ? 1 : 1 - Math.log(count / 2) / Math.log(units + 2);
    weights[count] = Math.max(0.1, weight);
  }
  return weights;
}

const hashPair = (first: number, second: number): number => {
  let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
};
