import type { Strength } from "@klubba/model";
import { tokenize } from "../blocks/token.ts";
import type { Meaning } from "./meaning.ts";
import {
  forbiddingStems,
  lawEndings,
  lawNames,
  lawNouns,
  months,
  negations,
  numberWords,
  permissions,
  reachOfNegation,
  roleEndings,
  roleWords,
  strengthWords,
  timeUnits,
  urgencies,
} from "./vocabulary.ts";

/** What a text says, by kind: one entry for each time it is said. */
export type Signals = Readonly<Record<Meaning, readonly string[]>>;

const startsSentence = /^[.!?;:\n]$/;
const digits = /^\d+(?:[.,/]\d+)*$/;
const isoDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const lawNumber = /^(?:19|20)\d{2}:\d+$/;
const euNumber = /^(?:19|20)\d{2}\/\d+$/;

/** Reads the signals of Swedish and English text. It knows words, not grammar: SPEC.md says what it sees. */
export function readSignals(text: string): Signals {
  const found: Record<Meaning, string[]> = {
    prohibition: [],
    strength: [],
    negation: [],
    deadline: [],
    number: [],
    law: [],
    role: [],
  };
  // "don't", "mustn't": the negation is made a word of its own.
  const plain = text.replaceAll(/n['’]t\b/gi, " not");
  const words = tokenize(plain)
    .filter((token) => token.kind !== "space" || token.text.includes("\n"))
    .map((token) => (token.kind === "space" ? "\n" : token.text.toLowerCase()));

  for (const [index, word] of words.entries()) {
    const strength = Object.hasOwn(strengthWords, word) ? strengthWords[word]! : null;
    if (strength !== null) found.strength.push(strength);
    if (negations.has(word)) found.negation.push("not");
    if (forbids(words, index, strength)) found.prohibition.push(strength ?? "forbidden");
    readCount(words, index, found);
    if (isLaw(words, index)) found.law.push(word);
    else if (roleWords.has(word) || roleEndings.some((ending) => word.endsWith(ending)))
      found.role.push(word);
  }
  return found;
}

function forbids(words: readonly string[], index: number, strength: Strength | null): boolean {
  const word = words[index]!;
  if (forbiddingStems.some((stem) => word.startsWith(stem))) return true;
  if (word === "cannot") return true;
  // "kan inte" says what is impossible, not what is forbidden.
  if (word === "kan" || word === "måste") return false;
  const reach =
    strength !== null ? (word === "can" ? 1 : reachOfNegation) : negations.has(word) ? 1 : 0;
  for (let ahead = 1; ahead <= reach; ahead += 1) {
    const next = words[index + ahead];
    if (next === undefined || startsSentence.test(next) || Object.hasOwn(strengthWords, next))
      return false;
    if (strength === null ? permissions.has(next) : negations.has(next)) return true;
  }
  return false;
}

/** Numbers, and those that are a time: `24 timmar`, `två arbetsdagar`, `2027-01-01`, `1 mars`. */
function readCount(
  words: readonly string[],
  index: number,
  found: Record<Meaning, string[]>,
): void {
  const word = words[index]!;
  if (urgencies.has(word)) found.deadline.push(word);
  if (isoDate.test(word)) found.deadline.push(word);
  // A year or section number of a law is told as law.
  if (isLaw(words, index)) return;
  const place = readLawPlace(words, index);
  if (place !== null) {
    found.law.push(place);
    return;
  }
  const count = digits.test(word)
    ? word
    : Object.hasOwn(numberWords, word)
      ? String(numberWords[word])
      : null;
  if (count === null) return;
  found.number.push(count);
  const unit = unitAfter(words, index);
  if (unit !== null) found.deadline.push(`${count} ${unit}`);
}

function unitAfter(words: readonly string[], index: number): string | null {
  // One word may stand between: "två hela dagar", "two working days".
  const [next, afterNext] = [words[index + 1], words[index + 2]];
  for (const [word, before] of [
    [next, null],
    [afterNext, next],
  ] as const) {
    if (word === undefined) continue;
    if (Object.hasOwn(timeUnits, word))
      return before === "working" ? `work${timeUnits[word]}` : timeUnits[word]!;
    if (Object.hasOwn(months, word)) return `month ${months[word]}`;
  }
  return null;
}

// "förslag" and "bolag" end like a law but are none.
const notLaws =
  /(?:(?:^|[^n])(?:för|in|ut|an|av|om|upp|be|ned|neder|genom|över|till|på|åter)slag|bolag|underlag|förlag)(?:en|ens|et|ets)?$/;
/** Before these, "act" is something one does. */
const beforeVerb = new Set([
  "to",
  "the",
  "and",
  "or",
  "not",
  "must",
  "may",
  "shall",
  "should",
  "can",
  "will",
]);

function isLaw(words: readonly string[], index: number): boolean {
  const word = words[index]!;
  if (
    lawNumber.test(word) ||
    euNumber.test(word) ||
    word === "§" ||
    word === "§§" ||
    lawNames.has(word)
  )
    return true;
  if (notLaws.test(word)) return false;
  if (lawEndings.some((ending) => word.endsWith(ending))) return true;
  const before = words[index - 1];
  return (
    lawNouns.has(word) && before !== undefined && /^\p{L}/u.test(before) && !beforeVerb.has(before)
  );
}

const placesAfter = new Set(["kap", "kapitlet", "§", "§§"]);
const placesBefore = new Set(["chapter", "section", "article", "artikel"]);

/** For a number that says where in a law: `5 kap.`, `1 §`, `chapter 2`, `article 6`; else null. */
function readLawPlace(words: readonly string[], index: number): string | null {
  const [before, word, after] = [words[index - 1], words[index]!, words[index + 1]];
  if (!/^\d/.test(word)) return null;
  if (after !== undefined && placesAfter.has(after)) return `${word} ${after}`;
  return before !== undefined && placesBefore.has(before) ? `${before} ${word}` : null;
}

/** The strongest statement of a text, for a cell of the matrix; null where none is made. */
export function readStrength(text: string): Strength | null {
  const signals = readSignals(text);
  const order: readonly Strength[] = ["ska", "bör", "får", "kan"];
  const said = order.find((strength) => signals.strength.includes(strength)) ?? null;
  const forbidden = signals.prohibition.length > 0;
  const onlyForbidden = forbidden && signals.strength.length <= signals.prohibition.length;
  return onlyForbidden ? "fårInte" : said;
}
