import type { Strength } from "@klubba/model";
import {
  amountUnits,
  bodyNames,
  bodyStems,
  bodyWords,
  fillers,
  forbiddingStems,
  frequencies,
  lawEndings,
  lawNames,
  months,
  negations,
  notBodies,
  numberWords,
  roleStems,
  roleWords,
  strengthWords,
  type TimeUnit,
  timeUnits,
  urgencies,
} from "./vocabulary.ts";

/** What a word by itself says, whatever stands around it; small letters. */
export interface WordClass {
  readonly strength: Strength | null;
  readonly negates: boolean;
  readonly forbids: boolean;
  readonly count: number | null;
  readonly unit: TimeUnit | null;
  /** The unit that it repeats: `dagligen` says `dag`. */
  readonly frequency: string | null;
  readonly urgent: boolean;
  readonly month: number | null;
  readonly amount: readonly [unit: string, times: number] | null;
  /** The law, function or body that it names, one name however it is written. */
  readonly law: string | null;
  readonly role: string | null;
  readonly body: string | null;
  readonly filler: boolean;
}

const own = <Value>(record: Readonly<Record<string, Value>>, word: string): Value | null =>
  Object.hasOwn(record, word) ? record[word]! : null;

// What makes a Swedish noun definite, many or an owner.
const inflected = "(?:a|e|n|en|et|er|ar|or|na|erna|arna|orna|s|es|as|ens|ets|ns|nas|ernas|arnas)?$";
const endsAsRole = new RegExp(`(?:${roleStems.join("|")})(?=${inflected})`, "u");
const endsAsBody = new RegExp(`(?:${bodyStems.join("|")})(?=${inflected})`, "u");
// "förslag" and "bolag" end like a law but are none.
const notLaws =
  /(?:(?:^|[^n])(?:för|in|ut|an|av|om|upp|be|ned|neder|genom|över|till|på|åter)slag|bolag|underlag|förlag|pålag|^lag)(?:en|ens|et|ets|ar|arna)?$/;

const known = new Map<string, WordClass>();
/** Far more words than any document has; beyond, the oldest knowledge is not worth its room. */
const mostKnown = 50_000;

/** What the word says, remembered: a document says the same few thousand over and over. */
export function classifyWord(word: string): WordClass {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= mostKnown) known.clear();
  const made = classify(word);
  known.set(word, made);
  return made;
}

function classify(word: string): WordClass {
  const law = readLaw(word);
  const body = law === null ? readBody(word) : null;
  return {
    strength: own(strengthWords, word),
    negates: negations.has(word),
    forbids: forbiddingStems.some((stem) => word.startsWith(stem)),
    count: own(numberWords, word),
    unit: timeUnits.get(word) ?? null,
    frequency: own(frequencies, word),
    urgent: urgencies.has(word),
    month: own(months, word),
    amount: own(amountUnits, word),
    law,
    role: law === null && body === null ? readRole(word) : null,
    body,
    filler: fillers.has(word),
  };
}

function readLaw(word: string): string | null {
  const named = own(lawNames, word);
  if (named !== null) return named;
  if (notLaws.test(word)) return null;
  return lawEndings.some((ending) => word.endsWith(ending)) ? word : null;
}

function readRole(word: string): string | null {
  const single = word.endsWith("s") ? word.slice(0, -1) : word;
  if (roleWords.has(single)) return single;
  const match = endsAsRole.exec(word);
  if (match === null) return null;
  const stem = word.slice(0, match.index + match[0].length);
  // By itself it most often says how somebody is: "den ansvariga enheten".
  return stem === "ansvarig" ? null : stem;
}

function readBody(word: string): string | null {
  if (bodyNames.has(word)) return word;
  if (bodyWords.has(word)) return word;
  const match = endsAsBody.exec(word);
  if (match === null || notBodies.test(word)) return null;
  const stem = word.slice(0, match.index + match[0].length);
  return stem.endsWith("fullmäktig") ? "fullmäktig" : stem;
}
