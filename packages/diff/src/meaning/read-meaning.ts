import { type Meaning, meanings } from "./meaning.ts";
import { readSignals } from "./read-signals.ts";

/**
 * What is said otherwise in the new text than in the old: a kind is named when its signals are not
 * the same, each as many times. Null stands for no text.
 */
export function readMeaning(oldText: string | null, newText: string | null): Meaning[] {
  const before = readSignals(withoutNumbering(oldText ?? ""));
  const after = readSignals(withoutNumbering(newText ?? ""));
  return meanings.filter((meaning) => !sameBag(before[meaning], after[meaning]));
}

// "24 timmar" starts no numbered line: a bare number counts only with a point or bracket after it,
// and `3.1` without one only before a capital.
const numbering = /^\s*(?:\d+(?:\.\d+)*[.)]\s+|\d+(?:\.\d+)+\s+(?=\p{Lu})|[a-zåäö][.)]\s+)/gmu;

/** The text without typed numbers at the start of its lines, e.g. `3.1 ` or `a) `. */
const withoutNumbering = (text: string): string => text.replaceAll(numbering, "");

/** True when two texts differ in nothing but such numbers. */
export function isNumberingOnly(oldText: string, newText: string): boolean {
  return oldText !== newText && withoutNumbering(oldText) === withoutNumbering(newText);
}

function sameBag(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  const sorted = right.toSorted();
  return left.toSorted().every((signal, index) => signal === sorted[index]);
}
