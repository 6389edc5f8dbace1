import type { Word } from "./read-words.ts";

/** The nearest word of weight before `from` and after `to`, within the clause. */
export function readAbout(words: readonly Word[], from: number, to: number): string[] {
  const about: string[] = [];
  for (const [start, step] of [
    [from, -1],
    [to, 1],
  ] as const) {
    for (let away = 1; away <= 5; away += 1) {
      const word = words[start + step * away];
      if (word === undefined || word.stops || word.text === ",") break;
      const { filler, strength, negates } = word.class;
      if (filler || strength !== null || negates) continue;
      about.push(`${step === 1 ? ">" : "<"}${word.text}`);
      break;
    }
  }
  return about;
}
