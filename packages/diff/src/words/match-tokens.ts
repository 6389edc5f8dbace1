import type { Work } from "./work.ts";

/** What is compared: tokens as numbers, and what it is worth to keep each. */
export interface Numbered {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Matched positions, in order on both sides. */
export type Pairs = [number, number][];

/** What it is worth that two kept tokens also stood together: it keeps a redline in one piece. */
const togetherness = 0.6;

/**
 * The heaviest common subsequence, where tokens kept together count more. Texts too large for one
 * table are first cut at what occurs once in both; `coarse` where some stretch was even then too
 * much work and has no pairs.
 */
export function matchTokens(
  older: Numbered,
  newer: Numbered,
  work: Work,
): { readonly pairs: Pairs; readonly coarse: boolean } {
  const pairs: Pairs = [];
  const oldCount = older.ids.length;
  const newCount = newer.ids.length;
  let head = 0;
  while (head < oldCount && head < newCount && older.ids[head] === newer.ids[head]) {
    pairs.push([head, head]);
    head += 1;
  }
  let tail = 0;
  while (
    tail < oldCount - head &&
    tail < newCount - head &&
    older.ids[oldCount - 1 - tail] === newer.ids[newCount - 1 - tail]
  ) {
    tail += 1;
  }
  const whole = matchBetween(
    older,
    newer,
    head,
    oldCount - tail,
    head,
    newCount - tail,
    work,
    pairs,
  );
  for (let left = tail; left > 0; left -= 1) pairs.push([oldCount - left, newCount - left]);
  return { pairs, coarse: !whole };
}

/** Adds the pairs of a stretch; false where some of it was too much work. */
function matchBetween(
  older: Numbered,
  newer: Numbered,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
  work: Work,
  pairs: Pairs,
): boolean {
  if (oldFrom === oldTo || newFrom === newTo) return true;
  if (work.spend((oldTo - oldFrom) * (newTo - newFrom))) {
    fillTable(older, newer, oldFrom, oldTo, newFrom, newTo, pairs);
    return true;
  }
  const cuts = findCuts(older.ids, newer.ids, oldFrom, oldTo, newFrom, newTo);
  if (cuts.length === 0) return false;
  let whole = true;
  let oldAt = oldFrom;
  let newAt = newFrom;
  for (const [oldCut, newCut] of [...cuts, [oldTo, newTo] as const]) {
    whole = matchBetween(older, newer, oldAt, oldCut, newAt, newCut, work, pairs) && whole;
    if (oldCut < oldTo) pairs.push([oldCut, newCut]);
    oldAt = oldCut + 1;
    newAt = newCut + 1;
  }
  return whole;
}

let best = new Float32Array(0);
let ending = new Float32Array(0);

function fillTable(
  older: Numbered,
  newer: Numbered,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
  pairs: Pairs,
): void {
  const rows = oldTo - oldFrom;
  const columns = newTo - newFrom;
  const width = columns + 1;
  const size = (rows + 1) * width;
  // The tables are kept between calls: most are small, and there are thousands of them.
  if (best.length < size) {
    best = new Float32Array(size);
    ending = new Float32Array(size);
  }
  best.fill(0, 0, width);
  ending.fill(-1, 0, width);
  for (let row = 1; row <= rows; row += 1) {
    const id = older.ids[oldFrom + row - 1]!;
    const weight = older.weights[oldFrom + row - 1]!;
    const at = row * width;
    const above = at - width;
    best[at] = 0;
    ending[at] = -1;
    for (let column = 1; column <= columns; column += 1) {
      let score = Math.max(best[above + column]!, best[at + column - 1]!);
      let here = -1;
      if (newer.ids[newFrom + column - 1] === id) {
        const before = ending[above + column - 1]!;
        const apart = best[above + column - 1]!;
        here = weight + Math.max(apart, before < 0 ? 0 : before + togetherness);
        if (here > score) score = here;
      }
      ending[at + column] = here;
      best[at + column] = score;
    }
  }
  trace(oldFrom, newFrom, rows, columns, width, older.weights, pairs);
}

function trace(
  oldFrom: number,
  newFrom: number,
  rows: number,
  columns: number,
  width: number,
  weights: Float32Array,
  pairs: Pairs,
): void {
  const found: Pairs = [];
  let row = rows;
  let column = columns;
  let together = false;
  while (row > 0 && column > 0) {
    const at = row * width + column;
    if (together || (ending[at]! >= 0 && ending[at] === best[at])) {
      found.push([oldFrom + row - 1, newFrom + column - 1]);
      const before = ending[at - width - 1]!;
      const expected = Math.fround(weights[oldFrom + row - 1]! + before + togetherness);
      together = before >= 0 && Math.abs(expected - ending[at]!) < 1e-3;
      row -= 1;
      column -= 1;
    } else if (best[at] === best[at - width]) row -= 1;
    else column -= 1;
  }
  for (let index = found.length - 1; index >= 0; index -= 1) pairs.push(found[index]!);
}

/** Tokens that occur once on either side, in an order that both keep: where a large text may be cut. */
function findCuts(
  oldIds: Int32Array,
  newIds: Int32Array,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): Pairs {
  const oldPlaces = findOnce(oldIds, oldFrom, oldTo);
  const newPlaces = findOnce(newIds, newFrom, newTo);
  const common: Pairs = [];
  for (const [id, oldAt] of oldPlaces) {
    const newAt = newPlaces.get(id);
    if (oldAt >= 0 && newAt !== undefined && newAt >= 0) common.push([oldAt, newAt]);
  }
  return longestRising(common.toSorted((left, right) => left[0] - right[0]));
}

function findOnce(ids: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at += 1) places.set(ids[at]!, places.has(ids[at]!) ? -1 : at);
  return places;
}

function longestRising(pairs: Pairs): Pairs {
  const tops: number[] = [];
  const previous = new Int32Array(pairs.length);
  for (const [index, [, newAt]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < newAt) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : tops[low - 1]!;
    tops[low] = index;
  }
  const rising: Pairs = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = previous[at]!) rising.push(pairs[at]!);
  return rising.toReversed();
}
