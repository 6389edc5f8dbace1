import { expect, test } from "vitest";
import { generatePair } from "../pairs/pair.ts";
import { loadSentences } from "../pairs/writer.ts";
import { f1Of, precisionOf, recallOf, scoreDifference } from "../score/score.ts";
import { toolNames, tools } from "./tools.ts";

const sentences = await loadSentences();

test.each(toolNames)("%s is read without loss, and finds most of what a plain pair has", (name) => {
  const pair = generatePair(11, "plain", 4, sentences);
  const told = tools[name](pair).read();
  const score = scoreDifference(pair, told);
  expect(f1Of(score.withoutMoves)).toBeGreaterThan(0.6);
  expect(score.words.told).toBeGreaterThanOrEqual(score.words.true);
});

test("what we tell is read from the rows: moves, columns, and edits within moved text", () => {
  for (const profile of ["all", "movesEdited"] as const) {
    const pair = generatePair(12, profile, 8, sentences);
    const score = scoreDifference(pair, tools.Klubba(pair).read());
    expect(f1Of(score.hunks)).toBeGreaterThan(0.8);
    expect(precisionOf(score.moves)).toBeGreaterThan(0.8);
    expect(recallOf(score.moves)).toBeGreaterThan(0.7);
  }
});
