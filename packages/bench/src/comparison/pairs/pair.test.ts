import { expect, test } from "vitest";
import { type Range, tellWithoutMoves } from "./difference.ts";
import { generatePair, type Pair } from "./pair.ts";
import { profileNames } from "./profile.ts";
import { joinWords, readWords } from "./words.ts";
import { loadSentences } from "./writer.ts";

const sentences = await loadSentences();

const without = (words: readonly string[], ranges: readonly Range[]): string[] =>
  words.filter((_, at) => !ranges.some(([from, to]) => at >= from && at < to));

/** The words that both have, moved ones taken out: they must be the same, in the same order. */
function readShared({ old: older, new: newer, truth }: Pair) {
  const { deleted, inserted } = tellWithoutMoves(truth);
  return [without(older.words, deleted), without(newer.words, inserted)];
}

test.each(profileNames)("the truth of %s leads from one text to the other", (name) => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const pair = generatePair(seed, name, 8, sentences);
    const [oldShared, newShared] = readShared(pair);
    expect(newShared).toEqual(oldShared);
    for (const move of pair.truth.moves) {
      const cut = (side: "old" | "new", ranges: readonly Range[]) => {
        const [from, to] = move[side];
        const local = ranges.map(([a, b]): Range => [a - from, b - from]);
        return without(pair[side].words.slice(from, to), local);
      };
      expect(cut("new", pair.truth.inserted)).toEqual(cut("old", pair.truth.deleted));
    }
  }
});

test.each(profileNames)("the documents of %s say what the texts say", (name) => {
  const pair = generatePair(5, name, 8, sentences);
  for (const { document, lines, words } of [pair.old, pair.new]) {
    const said = document.body.textBetween(0, document.body.content.size, " ");
    expect(readWords(said)).toEqual(words);
    expect(readWords(lines.join("\n"))).toEqual(words);
  }
});

test("a seed gives the same pair, another seed another", () => {
  const texts = (seed: number) => generatePair(seed, "all", 4, sentences).new.lines;
  expect(texts(5)).toEqual(texts(5));
  expect(texts(5)).not.toEqual(texts(6));
});

test("every kind of edit turns up in the hardest mix", () => {
  const pair = generatePair(2, "all", 30, sentences);
  expect(pair.truth.moves.length).toBeGreaterThan(5);
  expect(pair.truth.deleted.length).toBeGreaterThan(50);
  expect(pair.truth.inserted.length).toBeGreaterThan(50);
  const kinds = new Set<string>();
  const widths = new Set<number>();
  pair.new.document.body.descendants((node) => {
    kinds.add(node.type.name);
    for (const mark of node.marks) kinds.add(mark.type.name);
    if (node.type.name === "tableRow") widths.add(node.childCount);
  });
  expect([...kinds]).toEqual(expect.arrayContaining(["table", "bulletList", "heading", "bold"]));
  expect(widths).toEqual(new Set([2, 3, 4]));
});

test("words survive being written and read", () => {
  const words = ["ja", ",", "(", "nej", ")", "."];
  expect(readWords(joinWords(words))).toEqual(words);
});
