import type { Solid } from "./diff-tokens.ts";
import type { Pairs } from "./match-tokens.ts";

/**
 * Where the same insertion or deletion can be told at several places (`A. [B.] C.` or `A[. B]. C.`),
 * tells it where a reader looks for it: as whole sentences, else from a comma on.
 */
export function slideEdits(pairs: Pairs, older: Solid, newer: Solid): Pairs {
  const slid = pairs.map((pair): [number, number] => [...pair]);
  for (let index = 0; index <= slid.length; index += 1) {
    const before = slid[index - 1] ?? [-1, -1];
    const after = slid[index] ?? [older.places.length, newer.places.length];
    const oldGap = after[0] - before[0] - 1;
    const newGap = after[1] - before[1] - 1;
    if (oldGap === 0 && newGap > 0) slide(slid, index, newer, 1);
    else if (newGap === 0 && oldGap > 0) slide(slid, index, older, 0);
  }
  return slid;
}

/** Moves the edit before pair `index` to the best of the places it can have; `side` has its text. */
function slide(pairs: Pairs, index: number, text: Solid, side: 0 | 1): void {
  const other = side === 0 ? 1 : 0;
  const { ids } = text.numbered;
  const from = (pairs[index - 1]?.[side] ?? -1) + 1;
  const to = pairs[index]?.[side] ?? ids.length;
  const size = to - from;
  // The pairs beside it that stand without a gap on the other side may change places with it.
  let left = 0;
  while (
    index - 1 - left >= 0 &&
    isBeside(pairs, index - 1 - left, index - left, left === 0, other) &&
    ids[from - 1 - left] === ids[to - 1 - left] &&
    pairs[index - 1 - left]![side] === from - 1 - left
  ) {
    left += 1;
  }
  let right = 0;
  while (
    index + right < pairs.length &&
    isBeside(pairs, index + right - 1, index + right, right === 0, other) &&
    ids[to + right] === ids[from + right] &&
    pairs[index + right]![side] === to + right
  ) {
    right += 1;
  }
  let best = 0;
  for (let shift = -left; shift <= right; shift += 1) {
    if (rank(text, from + shift, size) > rank(text, from + best, size)) best = shift;
  }
  for (let at = 0; at < -best; at += 1) pairs[index - 1 - at]![side] += size;
  for (let at = 0; at < best; at += 1) pairs[index + at]![side] -= size;
}

/** True where nothing of the other side stands between two neighbouring pairs; the edit's own gap is empty there. */
function isBeside(
  pairs: Pairs,
  left: number,
  right: number,
  atEdit: boolean,
  other: 0 | 1,
): boolean {
  if (atEdit) return true;
  return pairs[right]![other] === pairs[left]![other] + 1;
}

/** How well an edit of `size` tokens from `from` on is cut out. */
function rank({ tokens, places }: Solid, from: number, size: number): number {
  const textAt = (at: number) => tokens[places[at] ?? -1]?.text ?? "";
  const before = textAt(from - 1);
  const last = textAt(from + size - 1);
  const ends = (text: string) => (/^[.!?:]$/.test(text) ? 2 : /^[,;–)]$/.test(text) ? 1 : 0);
  const starts = from === 0 ? 2 : ends(before);
  const finishes = ends(last);
  if (starts === 2 && finishes === 2) return 5;
  // "a, b" + ", c": a comma goes with what follows it.
  if (/^[,;–(]$/.test(textAt(from)) && finishes === 0) return 4;
  return starts === 2 ? 3 : from + size === places.length ? 2 : 0;
}
