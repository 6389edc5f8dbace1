import type { Solid } from "./diff-tokens.ts";
import type { Pairs } from "./match-tokens.ts";

/** A run of kept tokens between two changes, by index among the pairs. */
interface Island {
  readonly from: number;
  readonly to: number;
  /** How much of it is worth keeping. */
  readonly weight: number;
}

/** Kept weight per weight of both sides below which a text is told as replaced whole. */
const leastKept = 0.12;
/** An island of more weight than this stays for certain. */
const mostWeak = 2.6;
/** Stretches of less changed weight are no sentence written anew. */
const leastAnew = 5;
/** Shared weight per weight of what changed, below which it is chance. */
const mostChance = 0.3;

/**
 * Leaves out what two replacements happen to share: read as kept, a lone comma or little word
 * breaks one change into confetti. The smaller the island beside its neighbours, the surer it is
 * chance; what stands between two insertions, or at an end, is kept.
 */
export function dropIslands(pairs: Pairs, older: Solid, newer: Solid): Pairs {
  let kept = pairs;
  // Leaving out one may make its neighbours' surroundings larger; twice settles all but oddities.
  for (let round = 0; round < 3; round += 1) {
    const next = dropOnce(kept, older, newer);
    if (next.length === kept.length) break;
    kept = next;
  }
  kept = dropRewritten(kept, older, newer);
  return isChance(kept, older, newer) ? [] : kept;
}

/**
 * Leaves out all that two stretches written anew share by chance: between islands that stay for
 * certain, the others go if together they are light beside what changed on both sides.
 */
function dropRewritten(pairs: Pairs, older: Solid, newer: Solid): Pairs {
  const islands = readIslands(pairs, older);
  if (islands.filter(({ weight }) => weight <= mostWeak).length < 2) return pairs;
  const [oldSums, newSums] = [sumUp(older), sumUp(newer)];
  const kept: [number, number][] = [];
  let weak: Island[] = [];
  let before: readonly [number, number] = [0, 0];
  const close = (after: readonly [number, number]) => {
    const light = weak.reduce((sum, { weight }) => sum + weight, 0);
    const oldWeight = oldSums[after[0]]! - oldSums[before[0]]! - light;
    const newWeight = newSums[after[1]]! - newSums[before[1]]! - light;
    const isAnew =
      weak.length >= 2 &&
      Math.min(oldWeight, newWeight) >= leastAnew &&
      light < mostChance * Math.min(oldWeight, newWeight);
    if (!isAnew) for (const { from, to } of weak) kept.push(...pairs.slice(from, to));
    weak = [];
  };
  for (const island of islands) {
    if (island.weight <= mostWeak) {
      weak.push(island);
      continue;
    }
    close(pairs[island.from]!);
    kept.push(...pairs.slice(island.from, island.to));
    const [oldLast, newLast] = pairs[island.to - 1]!;
    before = [oldLast + 1, newLast + 1];
  }
  close([older.places.length, newer.places.length]);
  return kept;
}

/** The weight of all tokens before each place, and of all at last. */
function sumUp({ numbered }: Solid): Float64Array {
  const sums = new Float64Array(numbered.weights.length + 1);
  for (let index = 0; index < numbered.weights.length; index += 1)
    sums[index + 1] = sums[index]! + numbered.weights[index]!;
  return sums;
}

function dropOnce(pairs: Pairs, older: Solid, newer: Solid): Pairs {
  const islands = readIslands(pairs, older);
  if (islands.length < 2) return pairs;
  const oldEnd = older.places.length;
  const newEnd = newer.places.length;
  return islands.flatMap((island, index) => {
    const [oldFrom, newFrom] = pairs[island.from]!;
    const [oldTo, newTo] = pairs[island.to - 1]!;
    const before = pairs[island.from - 1] ?? [-1, -1];
    const after = pairs[island.to] ?? [oldEnd, newEnd];
    const left = gapOf(oldFrom - before[0] - 1, newFrom - before[1] - 1);
    const right = gapOf(after[0] - oldTo - 1, after[1] - newTo - 1);
    const atEdge = (index === 0 && left === 0) || (index === islands.length - 1 && right === 0);
    const slice = () => pairs.slice(island.from, island.to);
    if (atEdge || left === 0 || right === 0) return slice();
    return island.weight <= chanceBetween(left, right) ? [] : slice();
  });
}

/** The size of a change in tokens, 0 where one side has nothing: an insertion is no replacement. */
const gapOf = (oldCount: number, newCount: number): number =>
  oldCount === 0 || newCount === 0 ? 0 : Math.max(oldCount, newCount);

/** The heaviest island that chance leaves between two replacements of these sizes. */
function chanceBetween(left: number, right: number): number {
  const smaller = Math.min(left, right);
  if (smaller <= 2) return 0;
  if (smaller <= 4) return 0.65;
  return smaller <= 8 ? 1.6 : 2.6;
}

function readIslands(pairs: Pairs, older: Solid): Island[] {
  const islands: Island[] = [];
  let from = 0;
  let weight = 0;
  for (let index = 0; index < pairs.length; index += 1) {
    weight += older.numbered.weights[pairs[index]![0]]!;
    const next = pairs[index + 1];
    const goesOn =
      next !== undefined && next[0] === pairs[index]![0] + 1 && next[1] === pairs[index]![1] + 1;
    if (goesOn) continue;
    islands.push({ from, to: index + 1, weight });
    from = index + 1;
    weight = 0;
  }
  return islands;
}

/** True where so little is kept that it says nothing: the text was written anew. */
function isChance(pairs: Pairs, older: Solid, newer: Solid): boolean {
  const sum = (weights: Float32Array) => weights.reduce((total, weight) => total + weight, 0);
  const kept = pairs.reduce((total, [at]) => total + older.numbered.weights[at]!, 0);
  return 2 * kept < leastKept * (sum(older.numbered.weights) + sum(newer.numbered.weights));
}
