import { expect, test } from "vitest";
import type { Difference } from "../pairs/difference.ts";
import { generatePair, type Pair } from "../pairs/pair.ts";
import { type TextBlock, toSide } from "../pairs/to-side.ts";
import { readWords } from "../pairs/words.ts";
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

const block = (kind: TextBlock["kind"], ...cells: readonly string[]): TextBlock => ({
  kind,
  cells: cells.map(readWords),
  bold: false,
});
const tell = (before: readonly TextBlock[], after: readonly TextBlock[]): Difference => {
  const nothing = { deleted: [], inserted: [], moves: [] };
  const pair: Pair = { old: toSide(before, "a"), new: toSide(after, "b"), truth: nothing };
  return tools.Klubba(pair).read();
};

test("a column put in is told cell by cell, and nothing else of its table", () => {
  const before = [
    ["Konto", "Ansvarig"],
    ["Facebook", "Anna Ek"],
    ["Instagram", "Bo Alm"],
  ];
  const told = tell(
    before.map(([name = "", who = ""]) => block("row", name, who)),
    before.map(([name = "", who = ""], at) => block("row", name, `Nytt ${at}`, who)),
  );
  expect(told).toEqual({
    deleted: [],
    inserted: [
      [1, 3],
      [5, 7],
      [10, 12],
    ],
    moves: [],
  });
});

test("a text that moved and was edited is a move and one hunk within it", () => {
  const lines = ["ett", "två", "tre", "fyra"].map((name) =>
    block("paragraph", `Stycke ${name} säger något eget om ${name} och om ${name} kommuner.`),
  );
  const [first, ...rest] = lines;
  const edited = { ...first!, cells: [first!.cells[0]!.with(2, "berättar")] };
  const told = tell(lines, [...rest, edited]);
  const count = first!.cells[0]!.length;
  const move = { old: [0, count], new: [3 * count, 4 * count] };
  expect(told).toEqual({
    deleted: [[2, 3]],
    inserted: [[3 * count + 2, 3 * count + 3]],
    moves: [move],
  });
});
