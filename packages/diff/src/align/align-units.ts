import type { Unit } from "../blocks/unit.ts";
import { pairAnchors, Pairing } from "./anchors.ts";
import { pairFar } from "./far.ts";
import { pairGap, type Side } from "./gaps.ts";
import { pairNeighbours } from "./neighbours.ts";
import { createInterner, readFingerprint } from "./similarity.ts";
import { readSpine } from "./spine.ts";

/** A unit of the old document that is the same one, perhaps edited, in the new. */
export interface Match {
  readonly oldUnit: Unit;
  readonly newUnit: Unit;
  /** True when it left the order that most of the text keeps. */
  readonly moved: boolean;
}

/** Every match, in the old document's order. */
export type Alignment = readonly Match[];

/** Fewer words that nobody else uses, and a move is a guess: told as deleted and inserted. */
const leastWordsOfMove = 5;

/**
 * Pairs the units of two documents: by unique text, by neighbourhood, then by likeness; the
 * heaviest run that keeps both orders stays, and what is left outside it has moved.
 */
export function alignUnits(oldUnits: readonly Unit[], newUnits: readonly Unit[]): Alignment {
  const intern = createInterner();
  const sideOf = (units: readonly Unit[]): Side => ({
    units,
    fingerprints: units.map((unit) => readFingerprint(unit, intern)),
  });
  const oldSide = sideOf(oldUnits);
  const newSide = sideOf(newUnits);
  const pairing = new Pairing(oldUnits.length, newUnits.length);

  pairAnchors(oldUnits, newUnits, pairing);
  pairNeighbours(oldSide, newSide, pairing);
  pairFar(oldSide, newSide, pairing);
  const moved = partGuesses(oldUnits, newUnits, pairing);
  for (const [oldGap, newGap] of readGaps(oldUnits, newUnits, pairing, moved)) {
    for (const [oldIndex, newIndex] of pairGap(oldSide, newSide, oldGap, newGap)) {
      pairing.join(oldIndex, newIndex);
    }
  }

  return oldUnits.flatMap((oldUnit) => {
    const newUnit = newUnits[pairing.newOf[oldUnit.index]!];
    return newUnit === undefined ? [] : [{ oldUnit, newUnit, moved: moved.has(oldUnit.index) }];
  });
}

/** Parts the pairs that left the order without enough words to prove it; the old indices of the others. */
function partGuesses(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
): Set<number> {
  const pairs = oldUnits
    .filter((unit) => pairing.newOf[unit.index]! >= 0)
    .map((unit) => ({ old: unit.index, new: pairing.newOf[unit.index]!, weight: unit.words + 1 }));
  const spine = readSpine(pairs);
  const off = pairs.filter((_, index) => !spine.has(index));
  const oldCounts = countKeys(oldUnits);
  const newCounts = countKeys(newUnits);

  const moved = new Set<number>();
  for (let start = 0; start < off.length;) {
    let end = start + 1;
    while (
      end < off.length &&
      off[end]!.old === off[end - 1]!.old + 1 &&
      off[end]!.new === off[end - 1]!.new + 1
    ) {
      end += 1;
    }
    const range = off.slice(start, end);
    const ownWords = range.reduce((sum, pair) => {
      const unit = oldUnits[pair.old]!;
      const repeated =
        oldCounts.get(unit.key)! > 1 || (newCounts.get(newUnits[pair.new]!.key) ?? 0) > 1;
      return sum + (repeated ? 0 : unit.words);
    }, 0);
    for (const pair of range) {
      if (ownWords >= leastWordsOfMove) moved.add(pair.old);
      else pairing.part(pair.old);
    }
    start = end;
  }
  return moved;
}

function countKeys(units: readonly Unit[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const unit of units) counts.set(unit.key, (counts.get(unit.key) ?? 0) + 1);
  return counts;
}

/** The unpaired units between two neighbouring pairs of the order that both keep. */
function* readGaps(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
  moved: ReadonlySet<number>,
): Generator<[Unit[], Unit[]]> {
  let newStart = 0;
  let oldGap: Unit[] = [];
  const freeNew = (from: number, to: number) =>
    newUnits.slice(from, to).filter((unit) => pairing.oldOf[unit.index]! < 0);
  // Read before any gap is filled, for filling changes the pairing.
  const fixed = oldUnits.map((unit) => ({ unit, partner: pairing.newOf[unit.index]! }));
  for (const { unit, partner } of fixed) {
    if (partner < 0) oldGap.push(unit);
    else if (!moved.has(unit.index)) {
      yield [oldGap, freeNew(newStart, partner)];
      oldGap = [];
      newStart = partner + 1;
    }
  }
  yield [oldGap, freeNew(newStart, newUnits.length)];
}
