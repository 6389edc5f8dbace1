import { type Meaning, meanings } from "../meaning.ts";
import { readMeaning } from "../read-meaning.ts";
import { english } from "./english.ts";
import { isForTesting, type LabelledPair } from "./labelled-pair.ts";
import { swedish } from "./swedish.ts";

/** 0 to 1; 1 where there is nothing to be wrong about. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/** How well the rules of meaning do on one set of labelled pairs. */
export interface LabelledScore {
  /** `sv tune`: the language, and whether rules were tuned to it. */
  readonly name: string;
  readonly pairs: number;
  readonly all: Score;
  readonly each: Readonly<Record<Meaning, Score>>;
}

/** Every set, those kept from tuning beside those that were not. */
export function readLabelledScores(): LabelledScore[] {
  return [["sv", swedish] as const, ["en", english] as const].flatMap(([language, pairs]) =>
    [false, true].map((testing) => {
      const own = pairs.filter((_, index) => isForTesting(index) === testing);
      return {
        name: `${language} ${testing ? "test" : "tune"}`,
        pairs: own.length,
        all: scoreOf(own, null),
        each: Object.fromEntries(
          meanings.map((meaning) => [meaning, scoreOf(own, meaning)]),
        ) as Record<Meaning, Score>,
      };
    }),
  );
}

function scoreOf(pairs: readonly LabelledPair[], only: Meaning | null): Score {
  let right = 0;
  let told = 0;
  let labelled = 0;
  for (const [before, after, names] of pairs) {
    const expected = names.split(" ").filter((name) => name !== "" && (only ?? name) === name);
    const found = readMeaning(before, after).filter((meaning) => (only ?? meaning) === meaning);
    right += found.filter((meaning) => expected.includes(meaning)).length;
    told += found.length;
    labelled += expected.length;
  }
  return {
    precision: told === 0 ? 1 : right / told,
    recall: labelled === 0 ? 1 : right / labelled,
  };
}
