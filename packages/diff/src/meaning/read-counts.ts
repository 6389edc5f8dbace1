import { readAbout } from "./read-about.ts";
import type { Word } from "./read-words.ts";
import type { Signal } from "./signal.ts";
import {
  alternates,
  bounds,
  definiteUnits,
  each,
  halves,
  ones,
  ordinals,
  placesAfter,
  placesBefore,
  rateWords,
  thousands,
  type TimeUnit,
  urgentPhrases,
} from "./vocabulary.ts";

const digits = /^\d+(?:[.,/: \u00a0\u202f]\d+)*$/;
const isoDate = /^\d{4}-\d{2}(?:-\d{2})?$/;
const lawNumber = /^(?:19|20)\d{2}:\d+$/;
const euNumber = /^(?:19|20)\d{2}\/\d+$/;

/** Numbers, times, amounts and the numbers of laws. */
export function readCounts(words: readonly Word[], text: string): Signal[] {
  const signals: Signal[] = [];
  const add = (
    meaning: Signal["meaning"],
    value: string,
    first: Word,
    last: Word,
    partOf: string | null = null,
  ) => {
    // What follows a time is most often where or when; what it is said of comes before.
    const about = () =>
      readAbout(words, words.indexOf(first), words.indexOf(last)).filter((word) =>
        word.startsWith("<"),
      );
    signals.push({ meaning, value, from: first.from, to: last.to, partOf, about });
  };

  addPhrases(words, text, add);
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    const { urgent, frequency } = word.class;
    if (urgent) add("deadline", word.text, word, word);
    if (frequency !== null) add("deadline", `per ${frequency}`, word, word);
    if (!opensCount(word)) continue;
    if (isoDate.test(word.text)) add("deadline", word.text, word, word);
    if (isLawNumber(words, index)) {
      add("law", word.text, word, word);
      continue;
    }
    const place = readLawPlace(words, index);
    if (place !== null) {
      add("law", place.value, words[place.from]!, words[place.to]!);
      continue;
    }
    const repeated = readRepetition(words, index);
    if (repeated !== null) {
      add("deadline", repeated.value, word, words[repeated.to]!);
      continue;
    }
    const date = readDate(words, index);
    if (date !== null) {
      addBound(words, index, "deadline", add);
      add("deadline", date.value, word, words[date.to]!);
      index = date.to;
      continue;
    }
    const count = readCount(words, index);
    if (count === null || isDiaryNumber(words, index, text)) continue;
    const amount = readAmount(words, index, count);
    const time = amount === null ? readTime(words, index, count) : null;
    const whole = amount ?? time;
    if (whole === null && ones.has(word.text)) continue;
    if (whole !== null)
      add(
        amount === null ? "deadline" : "amount",
        whole.value,
        words[whole.from]!,
        words[whole.to]!,
      );
    addBound(
      words,
      index,
      whole === null ? "number" : amount === null ? "deadline" : "amount",
      add,
    );
    add("number", String(count), word, word, whole?.value ?? null);
    // `en gång varje år` is one time, not `varje år` besides.
    if (time !== null) index = Math.max(index, time.to);
  }
  return signals;
}

/** What a count, a date or a repetition can begin with: most words need not be looked at further. */
const openers = new Set(["vart", "var", ...each, ...alternates, ...ones]);
const opensCount = ({ text, class: own }: Word): boolean =>
  own.count !== null || openers.has(text) || (text >= "0" && text < ":");

type Add = (meaning: Signal["meaning"], value: string, first: Word, last: Word) => void;

/** `minst två`, `högst en gång`, `tidigast den 1 maj`: the same number binds the other way. */
function addBound(
  words: readonly Word[],
  index: number,
  meaning: Signal["meaning"],
  add: Add,
): void {
  for (const back of [1, 2]) {
    const word = words[index - back];
    if (word === undefined || word.stops) return;
    const bound = bounds[word.text];
    if (bound !== undefined && Object.hasOwn(bounds, word.text))
      return add(meaning, `at ${bound}`, word, word);
  }
}

/** A word that every phrase has: most texts have none, and need not be searched for each. */
const hints = /snart|fort|samma|nästa|dygnet|soon|same|next|clock/i;

function addPhrases(words: readonly Word[], text: string, add: Add): void {
  if (!hints.test(text)) return;
  const lower = text.toLowerCase();
  for (const phrase of urgentPhrases) {
    for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
      const first = words.find((word) => word.from >= at);
      const last = words.findLast((word) => word.to <= at + phrase.length);
      if (first !== undefined && last !== undefined) add("deadline", phrase, first, last);
    }
  }
}

const isLawNumber = (words: readonly Word[], index: number): boolean => {
  const { text } = words[index]!;
  return lawNumber.test(text) || (euNumber.test(text) && !words[index - 1]?.capital);
};

interface Found {
  readonly value: string;
  readonly from: number;
  readonly to: number;
}

/** A number that says where in a law: `5 kap.`, `1 §`, `chapter 2`, `article 6`. */
function readLawPlace(words: readonly Word[], index: number): Found | null {
  const [before, word, after] = [
    words[index - 1]?.text,
    words[index]!.text,
    words[index + 1]?.text,
  ];
  if (!/^\d/.test(word)) return null;
  const letter = after !== undefined && /^[a-hj-z]$/.test(after);
  const afterLetter = words[index + 2]?.text;
  // `12 a §`, `artikel 6.1 e`.
  if (letter && afterLetter !== undefined && placesAfter.has(afterLetter))
    return { value: `${word} ${after} ${afterLetter}`, from: index, to: index + 2 };
  if (letter && before !== undefined && placesBefore.has(before))
    return {
      value: `${before.replace("artikel", "article")} ${word} ${after}`,
      from: index - 1,
      to: index + 1,
    };
  if (after !== undefined && placesAfter.has(after))
    return { value: `${word} ${after.replace(/^kap.*/, "kap")}`, from: index, to: index + 1 };
  if (before !== undefined && placesBefore.has(before))
    return { value: `${before.replace("artikel", "article")} ${word}`, from: index - 1, to: index };
  return null;
}

/** `varje år`, `per vecka`, `vartannat år`, `vart fjärde år`. */
function readRepetition(words: readonly Word[], index: number): Found | null {
  const [word, next, afterNext] = [words[index]?.text, words[index + 1], words[index + 2]];
  if (word === undefined) return null;
  if (each.has(word) && next?.class.unit)
    return { value: `per ${nameOf(next)}`, from: index, to: index + 1 };
  if (alternates.has(word) && next?.class.unit)
    return { value: `per 2 ${nameOf(next)}`, from: index, to: index + 1 };
  const nth = next === undefined ? undefined : ordinals[next.text];
  if (
    (word === "vart" || word === "var" || word === "varje") &&
    nth !== undefined &&
    afterNext?.class.unit
  )
    return { value: `per ${nth} ${nameOf(afterNext)}`, from: index, to: index + 2 };
  return null;
}

/** After a count of times: `om året`, `i veckan`, `a year`. */
function readRate(words: readonly Word[], index: number): Found | null {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined || next === undefined || !rateWords.has(word.text)) return null;
  const isUnit = definiteUnits.has(next.text) || (word.text === "a" && next.class.unit !== null);
  return isUnit ? { value: `per ${nameOf(next)}`, from: index, to: index + 1 } : null;
}

const names: readonly (readonly [string, RegExp])[] = [
  ["dag", /^(?:dag|dygn|day)/],
  ["vecka", /^(?:veck|week)/],
  ["månad", /^(?:månad|month)/],
  ["kvartal", /^(?:kvartal|quarter)/],
  ["år", /^(?:år|year)/],
];
const nameOf = (word: Word): string =>
  names.find(([, pattern]) => pattern.test(word.text))?.[0] ?? word.text;

/** `1 mars 2026`, `1 March`: the same as 2026-03-01. */
function readDate(words: readonly Word[], index: number): Found | null {
  const day = words[index]!.text;
  const month = words[index + 1]?.class.month ?? null;
  if (!/^\d{1,2}$/.test(day) || month === null) return null;
  const two = (number: number | string) => String(number).padStart(2, "0");
  const year = words[index + 2]?.text ?? "";
  return /^\d{4}$/.test(year)
    ? { value: `${year}-${two(month)}-${two(day)}`, from: index, to: index + 2 }
    : { value: `${two(month)}-${two(day)}`, from: index, to: index + 1 };
}

/** How many the word says, digits or letters; `ett` is one and most often no number. */
function readCount(words: readonly Word[], index: number): number | null {
  const { text, class: own } = words[index]!;
  if (own.count !== null) return own.count;
  if (ones.has(text)) return halves.has(words[index + 1]?.text ?? "") ? 0.5 : 1;
  if (!digits.test(text)) return null;
  const plain = text
    .replace(":", ".")
    .replaceAll(/[ \u00a0\u202f]/g, "")
    .replaceAll(/,(?=\d{3}(?:\D|$))/g, "");
  const number = Number(plain.replace(",", "."));
  return Number.isNaN(number) ? null : number;
}

/** `KS 2026/17` is where a case is kept, and counts nothing. */
function isDiaryNumber(words: readonly Word[], index: number, text: string): boolean {
  const before = words[index - 1];
  if (before === undefined) return false;
  if (/^(?:diarienummer|dnr|diarienr)$/.test(before.text)) return true;
  return (
    /^\d{4}[-/]\d/.test(words[index]!.text) &&
    /^\p{Lu}{2,5}$/u.test(text.slice(before.from, before.to))
  );
}

/** A number and what it is an amount of: `5 000 kr`, `två miljoner kronor`, `SEK 500`, `20 %`. */
function readAmount(words: readonly Word[], index: number, count: number): Found | null {
  const next = words[index + 1];
  const larger = next === undefined ? undefined : thousands[next.text];
  const at = larger === undefined ? index + 1 : index + 2;
  const isPerCent = words[at]?.text === "per" && words[at + 1]?.text === "cent";
  const unit = isPerCent ? (["%", 1] as const) : words[at]?.class.amount;
  if (unit)
    return {
      value: `${count * (larger ?? 1) * unit[1]} ${unit[0]}`,
      from: index,
      to: isPerCent ? at + 1 : at,
    };
  const before = words[index - 1]?.class.amount;
  return before && !ones.has(words[index]!.text) && before[0] !== "%"
    ? { value: `${count * (larger ?? 1) * before[1]} ${before[0]}`, from: index - 1, to: index }
    : null;
}

/** A number and a unit of time; a word may stand between: `två hela dagar`, `two working days`. */
function readTime(words: readonly Word[], index: number, count: number): Found | null {
  const before = words[index - 1]?.text ?? "";
  if (/^(?:klockan|kl)$/.test(before) || (before === "." && words[index - 2]?.text === "kl"))
    return { value: `kl ${count}`, from: index, to: index };
  if (before === "mellan" && words[index + 1]?.text === "och" && count <= 24)
    return { value: `från ${count}`, from: index, to: index };
  if (before === "och" && words[index - 3]?.text === "mellan" && count <= 24)
    return { value: `till ${count}`, from: index, to: index };
  for (const ahead of [1, 2]) {
    const word = words[index + ahead];
    if (word === undefined || word.stops) return null;
    if (word.text.startsWith("gång") || word.text === "times") {
      const after = index + ahead + 1;
      const rate = readRepetition(words, after) ?? readRate(words, after);
      return rate && { value: `${count} gånger ${rate.value}`, from: index, to: rate.to };
    }
    const { unit } = word.class;
    if (unit === null) continue;
    const working = ahead === 2 && words[index + 1]!.text === "working";
    return {
      value: sayTime(count, working ? { base: "workday", times: 1 } : unit),
      from: index,
      to: index + ahead,
    };
  }
  return null;
}

const sayTime = (count: number, { base, times }: TimeUnit): string => `${count * times} ${base}`;
