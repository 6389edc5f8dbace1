import { expect, test } from "vitest";
import { type Meaning, meanings } from "../meaning.ts";
import { readMeaning } from "../read-meaning.ts";
import { english } from "./english.ts";
import { isForTesting, type LabelledPair } from "./labelled-pair.ts";
import { swedish } from "./swedish.ts";

interface Score {
  readonly precision: number;
  readonly recall: number;
}

const split = (pairs: readonly LabelledPair[], testing: boolean) =>
  pairs.filter((_, index) => isForTesting(index) === testing);

function scoreOf(pairs: readonly LabelledPair[], only?: Meaning): Score {
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

const sets = {
  "sv tune": split(swedish, false),
  "sv test": split(swedish, true),
  "en tune": split(english, false),
  "en test": split(english, true),
};

test("precision and recall on the labelled pairs, by meaning and split", () => {
  const lines = Object.entries(sets).map(([name, pairs]) => {
    const say = ({ precision, recall }: Score) => `${precision.toFixed(2)}/${recall.toFixed(2)}`;
    const each = meanings.map((meaning) => `${meaning} ${say(scoreOf(pairs, meaning))}`);
    return `${name} (${pairs.length}): all ${say(scoreOf(pairs))} · ${each.join(" · ")}`;
  });
  // Shown where a test runner shows what its tests say, and by any failure.
  expect(
    lines.every((line) => !line.includes("NaN")),
    lines.join("\n"),
  ).toBe(true);
  expect(swedish.length).toBeGreaterThanOrEqual(150);
});

test.each([
  ["sv tune", 0.95, 0.95],
  ["sv test", 0.9, 0.9],
  ["en tune", 0.9, 0.9],
  ["en test", 0.85, 0.85],
] as const)("%s: precision at least %d, recall at least %d", (name, precision, recall) => {
  const score = scoreOf(sets[name]);
  expect(score.precision).toBeGreaterThanOrEqual(precision);
  expect(score.recall).toBeGreaterThanOrEqual(recall);
});
