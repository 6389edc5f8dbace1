import { readSentences } from "../reading/read-sentences.ts";
import { readWords } from "../reading/read-words.ts";

/** What LIX is made of. A long word has more than six letters. */
export interface LixCounts {
  readonly words: number;
  readonly sentences: number;
  readonly longWords: number;
}

/**
 * LIX after Björnsson (1968): words per sentence plus the percentage of long words. Null for a text
 * without words.
 */
export function readLix({ words, sentences, longWords }: LixCounts): number | null {
  if (words === 0) return null;
  return words / Math.max(sentences, 1) + (100 * longWords) / words;
}

const letters = /\p{L}/gu;
const isLong = (word: string) => (word.match(letters)?.length ?? 0) > 6;

/** A statute's number: `(2018:1937)`, `(EU) 2016/679`. */
const statuteNumber = /\((?:EU|EG)\)\s*(?:nr\s*)?\d+\/\d+|\(?\b\d{4}:\d+\b\)?/gu;

/**
 * Counts one block of text. Names and numbers of laws are left out: nobody can write them more
 * simply.
 */
export function countForLix(text: string, lawNames?: RegExp): LixCounts {
  const named = lawNames === undefined ? text : text.replaceAll(lawNames, " ");
  const plain = named.replaceAll(statuteNumber, " ");
  const words = readWords(plain);
  return {
    words: words.length,
    sentences: readSentences(plain).length,
    longWords: words.filter(isLong).length,
  };
}

export const noWords: LixCounts = { words: 0, sentences: 0, longWords: 0 };

export function addLixCounts(left: LixCounts, right: LixCounts): LixCounts {
  return {
    words: left.words + right.words,
    sentences: left.sentences + right.sentences,
    longWords: left.longWords + right.longWords,
  };
}
