import type { Unit } from "../blocks/unit.ts";
import { comparable } from "./comparable.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./texts.ts";

/** A word pair that occurs more often than this says little about any of its units. */
const mostPostings = 8;
const mostCandidates = 6;
/** What it takes to call a text moved and edited, wherever it went. */
const leastLikeness = 0.5;
const leastWords = 8;
/** A rival this close makes the match a guess, and a guess is not told. */
const leastLead = 0.1;

/** Pairs the units that are left and that are alike beyond doubt, wherever they stand. */
export function pairFar(oldSide: Side, newSide: Side, likeness: Likeness, pairing: Pairing): void {
  const free = (side: Side, partners: Int32Array) =>
    side.units.filter(
      (unit) => partners[unit.index]! < 0 && side.words[unit.index]!.length >= leastWords,
    );
  const oldFree = free(oldSide, pairing.newOf);
  const newFree = free(newSide, pairing.oldOf);
  const forward = findBest(oldFree, newFree, likeness, 0);
  const backward = findBest(newFree, oldFree, likeness, 1);
  for (const [oldIndex, newIndex] of forward) {
    if (backward.get(newIndex) === oldIndex) pairing.join(oldIndex, newIndex);
  }
}

/** The partner of each unit of side `which` that is alone in being so like it. */
function findBest(
  from: readonly Unit[],
  to: readonly Unit[],
  likeness: Likeness,
  which: 0 | 1,
): Map<number, number> {
  const other = which === 0 ? 1 : 0;
  const postings = new Map<number, Unit[]>();
  for (const unit of to) {
    const fingerprint = likeness.fingerprint(other, unit.index);
    for (const pair of likeness.rarePairs(fingerprint, other, mostPostings)) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [unit]);
      else list.push(unit);
    }
  }

  const best = new Map<number, number>();
  for (const unit of from) {
    const fingerprint = likeness.fingerprint(which, unit.index);
    const votes = new Map<Unit, number>();
    for (const pair of likeness.rarePairs(fingerprint, other, mostPostings)) {
      for (const candidate of postings.get(pair) ?? [])
        votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
    }
    const [first, second] = [...votes]
      .filter(([candidate]) => comparable(unit, candidate))
      .toSorted(([, left], [, right]) => right - left)
      .slice(0, mostCandidates)
      .map(([candidate]) => ({
        index: candidate.index,
        likeness: likeness.compare(fingerprint, likeness.fingerprint(other, candidate.index)),
      }))
      .toSorted((left, right) => right.likeness - left.likeness);
    if (first === undefined || first.likeness < leastLikeness) continue;
    if (second !== undefined && first.likeness - second.likeness < leastLead) continue;
    best.set(unit.index, first.index);
  }
  return best;
}
