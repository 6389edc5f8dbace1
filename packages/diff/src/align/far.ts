import type { Unit } from "../blocks/unit.ts";
import type { Pairing } from "./anchors.ts";
import { comparable, type Side } from "./gaps.ts";
import { similarity } from "./similarity.ts";

/** A word pair that occurs in more units than this says little about any of them. */
const mostPostings = 8;
const mostCandidates = 6;
/** What it takes to call a text moved and edited, wherever it went. */
const leastLikeness = 0.6;
const leastWords = 8;
/** A rival this close makes the match a guess, and a guess is not told. */
const leastLead = 0.1;

/** Pairs the units that are left and that are alike beyond doubt, wherever they stand. */
export function pairFar(oldSide: Side, newSide: Side, pairing: Pairing): void {
  const free = (side: Side, partners: Int32Array) =>
    side.units.filter((unit) => partners[unit.index]! < 0 && unit.words >= leastWords);
  const oldFree = free(oldSide, pairing.newOf);
  const newFree = free(newSide, pairing.oldOf);
  const forward = findBest(oldFree, newFree, oldSide, newSide);
  const backward = findBest(newFree, oldFree, newSide, oldSide);
  for (const [oldIndex, newIndex] of forward) {
    if (backward.get(newIndex) === oldIndex) pairing.join(oldIndex, newIndex);
  }
}

function findBest(
  from: readonly Unit[],
  to: readonly Unit[],
  fromSide: Side,
  toSide: Side,
): Map<number, number> {
  const postings = new Map<number, Unit[]>();
  for (const unit of to) {
    for (const pair of new Set(toSide.fingerprints[unit.index]!.pairs)) {
      const list = postings.get(pair);
      if (list === undefined) postings.set(pair, [unit]);
      else if (list.length <= mostPostings) list.push(unit);
    }
  }

  const best = new Map<number, number>();
  for (const unit of from) {
    const votes = new Map<Unit, number>();
    for (const pair of new Set(fromSide.fingerprints[unit.index]!.pairs)) {
      const list = postings.get(pair) ?? [];
      if (list.length > mostPostings) continue;
      for (const candidate of list) votes.set(candidate, (votes.get(candidate) ?? 0) + 1);
    }
    const [first, second] = [...votes]
      .filter(([candidate]) => comparable(unit, candidate))
      .toSorted(([, left], [, right]) => right - left)
      .slice(0, mostCandidates)
      .map(([candidate]) => ({
        index: candidate.index,
        likeness: similarity(
          fromSide.fingerprints[unit.index]!,
          toSide.fingerprints[candidate.index]!,
        ),
      }))
      .toSorted((left, right) => right.likeness - left.likeness);
    if (first === undefined || first.likeness < leastLikeness) continue;
    if (second !== undefined && first.likeness - second.likeness < leastLead) continue;
    best.set(unit.index, first.index);
  }
  return best;
}
