/** Which words a text has, by number in rising order, and how often each stands there. */
export interface WordCounts {
  readonly words: Int32Array;
  readonly times: Int32Array;
}

/** Counts words, given by their numbers in any order. */
export function countNumbers(numbers: Int32Array): WordCounts {
  const sorted = numbers.slice().sort();
  let size = 0;
  for (let at = 0; at < sorted.length; at += 1) if (sorted[at] !== sorted[at - 1]) size += 1;
  const words = new Int32Array(size);
  const times = new Int32Array(size);
  let place = -1;
  for (let at = 0; at < sorted.length; at += 1) {
    if (sorted[at] !== sorted[at - 1]) {
      place += 1;
      words[place] = sorted[at]!;
    }
    times[place]! += 1;
  }
  return { words, times };
}

/** Which words a text has, by number, and how much each counts in it; of length 1, or empty. */
export interface WordVector {
  readonly words: Int32Array;
  readonly weights: Float64Array;
}

/** The counts of one text and those of another so many times. */
export function addCounts(one: WordCounts, other: WordCounts, often: number): WordCounts {
  const most = one.words.length + other.words.length;
  const words = new Int32Array(most);
  const times = new Int32Array(most);
  let [left, right, size] = [0, 0, 0];
  while (left < one.words.length || right < other.words.length) {
    const word = Math.min(one.words[left] ?? Infinity, other.words[right] ?? Infinity);
    words[size] = word;
    if (one.words[left] === word) {
      times[size]! += one.times[left]!;
      left += 1;
    }
    if (other.words[right] === word) {
      times[size]! += often * other.times[right]!;
      right += 1;
    }
    size += 1;
  }
  return { words: words.subarray(0, size), times: times.subarray(0, size) };
}

/**
 * Weighs the words of a text (the scheme `ltc` of Salton and Buckley, "Term-weighting approaches in
 * automatic text retrieval", 1988): a word counts 1 + ln(how often it stands there), times its
 * rarity; the whole is brought to length 1, so that long texts do not weigh more.
 */
export function weighWords({ words, times }: WordCounts, rarities: Float64Array): WordVector {
  const weights = new Float64Array(words.length);
  for (let at = 0; at < words.length; at += 1) {
    weights[at] = (1 + Math.log(times[at]!)) * rarities[words[at]!]!;
  }
  return { words, weights: toUnitLength(weights) };
}

/** The same weights, in place, so that their squares make 1; nothing stays nothing. */
export function toUnitLength(weights: Float64Array): Float64Array {
  let square = 0;
  for (const weight of weights) square += weight * weight;
  const length = Math.sqrt(square);
  if (length > 0) for (let at = 0; at < weights.length; at += 1) weights[at]! /= length;
  return weights;
}

/** Calls with each word that both have, and with what it adds to their cosine. */
export function forEachShared(
  one: WordVector,
  other: WordVector,
  visit: (word: number, share: number) => void,
): void {
  let at = 0;
  for (let index = 0; index < one.words.length; index += 1) {
    const word = one.words[index]!;
    while (at < other.words.length && other.words[at]! < word) at += 1;
    if (at === other.words.length) return;
    if (other.words[at] === word) visit(word, one.weights[index]! * other.weights[at]!);
  }
}
