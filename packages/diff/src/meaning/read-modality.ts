import type { Word } from "./read-words.ts";
import { readAbout } from "./read-about.ts";
import type { Signal } from "./signal.ts";
import { permissions, reachOfNegation, restrictions } from "./vocabulary.ts";

/** A strength that forbids: `får inte` and `ska inte` say the same, so it is like either. */
export const forbidding = "fårInte";

/** Words of strength, negations, and what of them forbids. */
export function readModality(words: readonly Word[]): Signal[] {
  const signals: Signal[] = [];
  const add = (
    meaning: Signal["meaning"],
    value: string,
    first: Word,
    last: Word,
    index: number,
    after = index,
  ) =>
    signals.push({
      meaning,
      value,
      from: first.from,
      to: last.to,
      partOf: null,
      about: () => readAbout(words, index, after),
    });

  for (const [index, word] of words.entries()) {
    const { strength, negates, forbids } = word.class;
    const isMonth = word.text === "may" && /^\d/.test(words[index - 1]?.text ?? "");
    if (strength !== null && !isMonth) {
      const end = findForbidding(words, index);
      if (end !== null) {
        add(
          "prohibition",
          forbidding,
          words[Math.min(index, end)]!,
          words[Math.max(index, end)]!,
          index,
          Math.max(index, end),
        );
        add("strength", forbidding, word, word, index);
      } else add("strength", strength, word, word, index);
    }
    if (negates) add("negation", "not", word, word, index);
    if (forbids && !words[index - 1]?.class.negates)
      add("prohibition", "forbidden", word, word, index);
    const next = words[index + 1];
    if (word.text === "cannot") add("prohibition", forbidding, word, word, index);
    else if (negates && next !== undefined && permissions.has(next.text))
      add("prohibition", "forbidden", word, next, index);
    if (restrictions.has(word.text) && isNearPermission(words, index))
      add("prohibition", "only", word, word, index);
  }
  return signals;
}

const subordinators = new Set(
  "när om som att eftersom medan innan if when that which who unless because".split(" "),
);

/**
 * Where the negation stands that makes a word of strength forbid, else null. `kan inte` says what is
 * impossible and `bör inte` what is unwise, `behöver inte` what is free: none of them forbids.
 */
function findForbidding(words: readonly Word[], index: number): number | null {
  const { text } = words[index]!;
  if (text === "kan" || text === "bör" || text === "should" || text === "måste") return null;
  const reach = text === "can" ? 1 : reachOfNegation;
  for (let ahead = 1; ahead <= reach; ahead += 1) {
    const next = words[index + ahead];
    if (next === undefined || next.stops || next.class.strength !== null) break;
    // What follows says of something else: "ska avslutas när det inte behövs".
    if (subordinators.has(next.text)) break;
    if (next.class.negates) return index + ahead;
  }
  // "Inga personnummer får publiceras", "Ingen får straffas".
  for (let back = 1; back <= 3; back += 1) {
    const before = words[index - back];
    if (before === undefined || before.stops || before.text === ",") return null;
    if (/^(?:ingen|inget|inga|nobody|no|none|aldrig|never)$/.test(before.text)) return index - back;
    if (before.class.strength !== null) return null;
  }
  return null;
}

/** True where `endast` stands by a word that permits: `får endast`, `endast chefer får`. */
function isNearPermission(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  // What a sentence begins with it says of all of it: "Bara den som chefen har utsett får".
  const reach = { [-1]: 4, 1: before === undefined || before.stops ? 12 : 4 } as const;
  for (const step of [1, -1] as const) {
    for (let away = 1; away <= reach[step]; away += 1) {
      const word = words[index + step * away];
      if (word === undefined || word.stops) break;
      if (word.class.strength === "får") return true;
    }
  }
  return false;
}
