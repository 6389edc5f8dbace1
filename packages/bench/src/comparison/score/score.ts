import { type Difference, type Move, type Range, tellWithoutMoves } from "../pairs/difference.ts";
import type { Pair } from "../pairs/pair.ts";
import type { TextSide } from "../pairs/to-side.ts";
import { toRanges } from "./marker.ts";

/** How many were told, how many there are, and how many of those told are among them. */
export interface Hits {
  readonly right: number;
  readonly told: number;
  readonly true: number;
}

/** Counts, so that scores of several pairs add up to one. */
export interface Score {
  /** Runs of deleted words and runs of inserted ones, cut where blocks begin. */
  readonly hunks: Hits;
  /** The same with moved text told, and taken, as deleted and inserted. */
  readonly withoutMoves: Hits;
  readonly moves: Hits;
  /** Words told as changed, and truly changed; moved words that were not edited are neither. */
  readonly words: { readonly told: number; readonly true: number };
  /** Runs of one or two words kept between changed ones of a block that the truth keeps none of. */
  readonly islands: number;
}

const sides = ["old", "new"] as const;
const rangesOf = { old: "deleted", new: "inserted" } as const;

/** Holds what a tool tells against the truth. */
export function scoreDifference(pair: Pair, told: Difference): Score {
  const { truth } = pair;
  const own = sides.map((side) => {
    const toldMarks = toMarks(told[rangesOf[side]], pair[side]);
    const trueMarks = toMarks(truth[rangesOf[side]], pair[side]);
    return {
      told: count(toldMarks),
      true: count(trueMarks),
      islands: countIslands(toldMarks, trueMarks, pair[side].starts),
    };
  });
  const sum = (key: "told" | "true" | "islands") =>
    own.reduce((total, found) => total + found[key], 0);
  return {
    hunks: scoreHunks(pair, truth, told),
    withoutMoves: scoreHunks(pair, tellWithoutMoves(truth), tellWithoutMoves(told)),
    moves: matchAll(told.moves, truth.moves, isSameMove),
    words: { told: sum("told"), true: sum("true") },
    islands: sum("islands"),
  };
}

function scoreHunks(pair: Pair, truth: Difference, told: Difference): Hits {
  const [older, newer] = sides.map((side) =>
    matchAll(
      readHunks(told[rangesOf[side]], pair[side]),
      readHunks(truth[rangesOf[side]], pair[side]),
      isSameRange,
    ),
  );
  return addHits(older!, newer!);
}

/** The runs of marked words, cut where blocks begin. */
function readHunks(ranges: readonly Range[], side: TextSide): Range[] {
  const marks = toMarks(ranges, side);
  return side.starts
    .slice(0, -1)
    .flatMap((from, block) => toRanges(marks, from, side.starts[block + 1]));
}

function toMarks(ranges: readonly Range[], { words }: TextSide): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const [from, to] of ranges) marks.fill(1, from, to);
  return marks;
}

const count = (marks: Uint8Array): number => marks.reduce((sum, mark) => sum + mark, 0);

/** Counts what was told right. Each true one is found at most once. */
function matchAll<Value>(
  told: readonly Value[],
  truth: readonly Value[],
  isSame: (left: Value, right: Value) => boolean,
): Hits {
  const left = [...truth];
  let right = 0;
  for (const one of told) {
    // Both are in order, so that it is mostly the first of those left.
    const found = left.findIndex((other) => isSame(one, other));
    if (found < 0) continue;
    left.splice(found, 1);
    right += 1;
  }
  return { right, told: told.length, true: truth.length };
}

/** Intersection over union at least a half. */
function isSameRange([from, to]: Range, [otherFrom, otherTo]: Range): boolean {
  const shared = Math.min(to, otherTo) - Math.max(from, otherFrom);
  return shared > 0 && shared * 2 >= Math.max(to, otherTo) - Math.min(from, otherFrom);
}

const isSameMove = (left: Move, right: Move): boolean =>
  isSameRange(left.old, right.old) && isSameRange(left.new, right.new);

function countIslands(told: Uint8Array, truth: Uint8Array, starts: readonly number[]): number {
  let islands = 0;
  for (const [block, start] of starts.slice(0, -1).entries()) {
    const runs = toRanges(told, start, starts[block + 1]);
    for (const [index, [from]] of runs.slice(1).entries()) {
      const gap = [...truth.subarray(runs[index]![1], from)];
      if (gap.length <= 2 && gap.every((mark) => mark === 1)) islands += 1;
    }
  }
  return islands;
}

const addHits = (left: Hits, right: Hits): Hits => ({
  right: left.right + right.right,
  told: left.told + right.told,
  true: left.true + right.true,
});

export const addScores = (left: Score, right: Score): Score => ({
  hunks: addHits(left.hunks, right.hunks),
  withoutMoves: addHits(left.withoutMoves, right.withoutMoves),
  moves: addHits(left.moves, right.moves),
  words: {
    told: left.words.told + right.words.told,
    true: left.words.true + right.words.true,
  },
  islands: left.islands + right.islands,
});

/** 1 where nothing was told: nothing of it is wrong. */
export const precisionOf = (hits: Hits): number => (hits.told === 0 ? 1 : hits.right / hits.told);
/** 1 where there is nothing to find. */
export const recallOf = (hits: Hits): number => (hits.true === 0 ? 1 : hits.right / hits.true);
export const f1Of = (hits: Hits): number =>
  hits.told + hits.true === 0 ? 1 : (2 * hits.right) / (hits.told + hits.true);
