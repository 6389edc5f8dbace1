import { expect, test } from "vitest";
import { type Difference, tellWithoutMoves } from "../pairs/difference.ts";
import { generatePair, type Pair } from "../pairs/pair.ts";
import { type TextSide, toSide } from "../pairs/to-side.ts";
import { readWords } from "../pairs/words.ts";
import { loadSentences } from "../pairs/writer.ts";
import { readPieces, type Told } from "./read-pieces.ts";
import { addScores, f1Of, precisionOf, recallOf, scoreDifference } from "./score.ts";

const nothing: Difference = { deleted: [], inserted: [], moves: [] };

const textOf = (lines: readonly string[], prefix: string): TextSide =>
  toSide(
    lines.map((line) => ({ kind: "paragraph", cells: [readWords(line)], bold: false })),
    prefix,
  );
const pairOf = (
  before: readonly string[],
  after: readonly string[],
  truth: Partial<Difference> = {},
): Pair => ({
  old: textOf(before, "a"),
  new: textOf(after, "b"),
  truth: { ...nothing, ...truth },
});
const everything = (pair: Pair): Difference => ({
  deleted: [[0, pair.old.words.length]],
  inserted: [[0, pair.new.words.length]],
  moves: [],
});

test("the truth itself scores 1 in all, with moves and without", async () => {
  const pair = generatePair(3, "all", 8, await loadSentences());
  const score = scoreDifference(pair, pair.truth);
  expect(score.hunks.true).toBeGreaterThan(50);
  expect(score.moves.true).toBeGreaterThan(0);
  for (const hits of [score.hunks, score.withoutMoves, score.moves]) expect(f1Of(hits)).toBe(1);
  expect(score.words.told).toBe(score.words.true);
  expect(score.islands).toBe(0);
  const deaf = scoreDifference(pair, tellWithoutMoves(pair.truth));
  expect(recallOf(deaf.moves)).toBe(0);
  expect(f1Of(deaf.hunks)).toBeLessThan(1);
  expect(f1Of(deaf.withoutMoves)).toBe(1);
});

test("to replace everything finds next to nothing and marks far too much", async () => {
  const pair = generatePair(3, "plain", 8, await loadSentences());
  const score = scoreDifference(pair, everything(pair));
  expect(f1Of(score.hunks)).toBeLessThan(0.25);
  expect(score.words.told).toBeGreaterThan(4 * score.words.true);
});

test("to tell nothing finds nothing, and what is told of that is not wrong", () => {
  const pair = pairOf(["ett två tre"], ["ett fyra tre"], { deleted: [[1, 2]], inserted: [[1, 2]] });
  const { hunks } = scoreDifference(pair, nothing);
  expect([precisionOf(hunks), recallOf(hunks), f1Of(hunks)]).toEqual([1, 0, 0]);
});

test("half of a hunk is found, less than half is not", () => {
  const pair = pairOf(["a b c d e f"], ["e f"], { deleted: [[0, 4]] });
  const hits = (from: number, to: number) =>
    scoreDifference(pair, { ...nothing, deleted: [[from, to]] }).hunks.right;
  expect([hits(0, 2), hits(0, 1), hits(2, 6), hits(4, 6)]).toEqual([1, 0, 0, 0]);
});

test("a hunk ends where its block ends", () => {
  const pair = pairOf(["a b", "c d", "e"], ["e"], { deleted: [[0, 4]] });
  const { hunks } = scoreDifference(pair, { ...nothing, deleted: [[0, 4]] });
  expect(hunks).toEqual({ right: 2, told: 2, true: 2 });
});

test("an island is one or two words kept that truly changed, within a block", () => {
  const pair = pairOf(["a b c d e f", "g h i"], ["x"], { deleted: [[0, 6]] });
  const islands = (...deleted: [number, number][]) =>
    scoreDifference(pair, { ...nothing, deleted }).islands;
  expect(islands([0, 1], [2, 3])).toBe(1);
  expect(islands([0, 1], [3, 4])).toBe(1);
  expect(islands([0, 1], [4, 5])).toBe(0);
  // What the truth keeps as well is no island; nor what stands between two blocks.
  expect(islands([6, 7], [8, 9])).toBe(0);
  expect(islands([0, 5], [6, 7])).toBe(0);
});

test("a move is found where both its ends are", () => {
  const pair = pairOf(["a b c d", "e f"], ["e f", "a b c d"], {
    moves: [{ old: [0, 4], new: [2, 6] }],
  });
  const right = (old: [number, number], to: [number, number]) =>
    scoreDifference(pair, { ...nothing, moves: [{ old, new: to }] }).moves.right;
  expect(right([0, 4], [2, 6])).toBe(1);
  expect(right([0, 2], [4, 6])).toBe(1);
  expect(right([0, 1], [2, 6])).toBe(0);
  expect(right([0, 4], [0, 2])).toBe(0);
  // To tell that the other text moved is as true to the reader, but not what was done.
  expect(right([4, 6], [0, 2])).toBe(0);
});

test("scores of several pairs add up", () => {
  const pair = pairOf(["a b"], ["a"], { deleted: [[1, 2]] });
  const good = scoreDifference(pair, pair.truth);
  const both = addScores(good, scoreDifference(pair, nothing));
  expect(both.hunks).toEqual({ right: 1, told: 1, true: 2 });
  expect(both.words).toEqual({ told: 1, true: 2 });
});

const told = (kind: Told["kind"], text: string): Told => ({ kind, text });

test("what a tool returns is found again whatever its blanks and wherever it cuts words", () => {
  const pair = pairOf(["Ja, vi kan inte.", "Nej"], ["Ja, vi  ska inte.", "Nej"]);
  const found = readPieces(pair, [
    told("equal", "Ja, vi"),
    told("deleted", "\n ka"),
    told("inserted", "ska"),
    told("deleted", "n"),
    told("equal", "in"),
    told("equal", "te.Ne"),
    told("equal", "j"),
  ]);
  expect(found).toEqual({ deleted: [[3, 4]], inserted: [[3, 4]], moves: [] });
});

test("a word changed in part is changed", () => {
  const pair = pairOf(["kommunen"], ["kommuner"]);
  const pieces = [told("equal", "kommune"), told("deleted", "n"), told("inserted", "r")];
  expect(readPieces(pair, pieces)).toEqual({ deleted: [[0, 1]], inserted: [[0, 1]], moves: [] });
});

test("a tool that alters the text, or leaves some out, is not scored", () => {
  const pair = pairOf(["ett två"], ["ett två"]);
  expect(() => readPieces(pair, [told("equal", "två ett")])).toThrow('"tvåett" for "etttvå"');
  expect(() => readPieces(pair, [told("equal", "ett")])).toThrow('left out "två"');
  expect(() => readPieces(pair, [told("equal", "ett två tre")])).toThrow("altered");
});
