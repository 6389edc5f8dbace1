import { readAbout } from "./read-about.ts";
import type { Word } from "./read-words.ts";
import type { Signal } from "./signal.ts";
import { lawNouns } from "./vocabulary.ts";

/** Before these, "act" is something one does. */
const beforeVerb = new Set(
  "to the and or not must may shall should can will they we i you it he she who".split(" "),
);

/** Laws, functions, bodies and persons, by name. */
export function readNames(words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  const add = (meaning: Signal["meaning"], value: string, first: Word, last: Word = first) =>
    signals.push({
      meaning,
      value,
      from: first.from,
      to: last.to,
      partOf: null,
      // Who does it: what is done comes after.
      about: () =>
        readAbout(words, words.indexOf(first), words.indexOf(last)).filter((word) =>
          word.startsWith(">"),
        ),
    });
  for (const [index, word] of words.entries()) {
    const { law, role, body } = word.class;
    // Small, `kl` is the hour; the law of municipalities is written KL.
    if (law !== null && (word.text !== "kl" || word.capital)) add("law", law, word);
    else if (isEnglishLaw(words, index))
      add("law", `${words[index - 1]!.text} ${word.text}`, words[index - 1]!, word);
    else if (body !== null) add("body", body, word);
    else if (role !== null) add("role", role, word);
    else if (isPerson(words, index))
      add("body", `${word.text} ${words[index + 1]!.text}`, word, words[index + 1]);
  }
  return signals;
}

function isEnglishLaw(words: readonly Word[], index: number): boolean {
  const before = words[index - 1]?.text;
  return (
    lawNouns.has(words[index]!.text) &&
    before !== undefined &&
    /^\p{L}/u.test(before) &&
    !beforeVerb.has(before)
  );
}

/** Two capitals in a row, neither of which names anything else: `Anna Lindberg`. */
function isPerson(words: readonly Word[], index: number): boolean {
  const [before, word, next] = [words[index - 1], words[index]!, words[index + 1]];
  if (next === undefined || !word.capital || !next.capital) return false;
  // A sentence begins with a capital whatever its first word is.
  const begins = (at: number) => words[at - 1] === undefined || words[at - 1]!.stops;
  if (before?.capital === true && !before.stops && !begins(index - 1)) return false;
  if (begins(index) && words[index + 2]?.capital === true) return false;
  return [word, next].every(
    ({ text, class: own }) =>
      /^\p{L}{2,}(?:-\p{L}+)?$/u.test(text) &&
      !own.filler &&
      own.strength === null &&
      !own.negates &&
      own.month === null &&
      own.role === null &&
      own.body === null &&
      own.law === null,
  );
}
