import { scanTokens } from "../blocks/scan-tokens.ts";
import { classifyWord, type WordClass } from "./classify-word.ts";

/** A word or punctuation mark of a text with what it says by itself. */
export interface Word {
  /** In small letters. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** True for what ends a clause or sentence. */
  readonly stops: boolean;
  /** Written with a capital. */
  readonly capital: boolean;
  readonly class: WordClass;
}

/** From one number to another: the same with a hyphen as with a dash. */
const span = /^\d+-\d+$/;
const isMonth = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const stops = /^[.!?;:\n]$/;
const negated = /^(.+)n['’]t$/;
const bases: Readonly<Record<string, string>> = { ca: "can", wo: "will", sha: "shall" };

/** The words of a text; `don't` is two, and typed numbers at the start of its lines are none. */
export function readWords(text: string): Word[] {
  const words: Word[] = [];
  const skipped = findNumbering(text);
  let skip = 0;
  const push = (word: string, from: number, to: number) => {
    words.push({
      text: word,
      from,
      to,
      stops: stops.test(word),
      capital: word !== text.slice(from, to) && /\p{Lu}/u.test(text[from] ?? ""),
      class: classifyWord(word),
    });
  };
  scanTokens(text, (kind, from, to) => {
    while (skip < skipped.length && skipped[skip]![1] <= from) skip += 1;
    if (skipped[skip] !== undefined && from >= skipped[skip]![0]) return;
    const lower = text.slice(from, to).toLowerCase();
    if (kind === "word" && span.test(lower) && !isMonth.test(lower)) {
      const dash = from + lower.indexOf("-");
      push(lower.slice(0, dash - from), from, dash);
      push("–", dash, dash + 1);
      push(lower.slice(dash - from + 1), dash + 1, to);
      return;
    }
    if (kind === "space") {
      if (lower.includes("\n")) push("\n", from, to);
      return;
    }
    const match = kind === "word" ? negated.exec(lower) : null;
    if (match === null) return push(lower, from, to);
    const base = match[1]!;
    push(bases[base] ?? base, from, to);
    push("not", to - 3, to);
  });
  return words;
}

// "24 timmar" starts no numbered line: a bare number counts only with a point or bracket after it,
// and `3.1` without one only before a capital.
const numbering = /^\s*(?:\d+(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)+\s+(?=\p{Lu})|[a-zåäö][.)]\s+)/gmu;

/** Where the typed numbers at the start of lines stand, e.g. `3.1 ` or `a) `. */
function findNumbering(text: string): (readonly [number, number])[] {
  return Array.from(
    text.matchAll(numbering),
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

/** The text without such numbers. */
export const withoutNumbering = (text: string): string => text.replaceAll(numbering, "");
