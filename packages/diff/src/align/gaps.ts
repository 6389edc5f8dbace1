import type { Unit } from "../blocks/unit.ts";
import type { Work } from "../words/work.ts";
import { comparable } from "./comparable.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";

/** The least likeness at which two texts in the same gap are one text, edited. */
const leastLikeness = 0.3;
/** A change of kind (a paragraph made a heading) takes more to be believed. */
const leastLikenessAcrossPlaces = 0.55;
/** A heading or line this short may be wholly reworded and still be the same one. */
const shortLine = 4;
/** The least likeness at which a text alone in its place was written anew there. */
const leastShared = 0.12;

/** The unpaired units between two neighbouring pairs of the order that both keep. */
export function* readGaps(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
  moved: ReadonlySet<number>,
): Generator<readonly [Unit[], Unit[]]> {
  let newStart = 0;
  let oldGap: Unit[] = [];
  const free = (from: number, to: number) => {
    const units: Unit[] = [];
    for (let index = from; index < to; index += 1)
      if (pairing.oldOf[index]! < 0) units.push(newUnits[index]!);
    return units;
  };
  // Read before any gap is filled, for filling changes the pairing.
  const partners = pairing.newOf.slice();
  for (const unit of oldUnits) {
    const partner = partners[unit.index]!;
    if (partner < 0) oldGap.push(unit);
    else if (!moved.has(unit.index)) {
      const newGap = free(newStart, partner);
      if (oldGap.length > 0 || newGap.length > 0) yield [oldGap, newGap];
      oldGap = [];
      newStart = partner + 1;
    }
  }
  yield [oldGap, free(newStart, newUnits.length)];
}

/**
 * Pairs the units of two runs in order, so that the sum of likeness times words is the greatest
 * there is. Runs that are too much work to search are left unpaired.
 */
export function pairInOrder(
  oldRun: readonly Unit[],
  newRun: readonly Unit[],
  likeness: Likeness,
  work: Work,
): [number, number][] {
  if (oldRun.length === 0 || newRun.length === 0) return [];
  if (!work.spend(oldRun.length * newRun.length)) return [];
  const width = newRun.length + 1;
  const best = new Float64Array((oldRun.length + 1) * width);
  const gains = new Float64Array(oldRun.length * newRun.length);
  for (let row = oldRun.length - 1; row >= 0; row -= 1) {
    for (let column = newRun.length - 1; column >= 0; column -= 1) {
      const gain = gainOf(oldRun[row]!, newRun[column]!, likeness);
      gains[row * newRun.length + column] = gain;
      const skip = Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
      const take = gain === 0 ? 0 : gain + best[(row + 1) * width + column + 1]!;
      best[row * width + column] = Math.max(skip, take);
    }
  }

  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < oldRun.length && column < newRun.length) {
    const here = best[row * width + column]!;
    const gain = gains[row * newRun.length + column]!;
    if (gain > 0 && here === gain + best[(row + 1) * width + column + 1]!) {
      pairs.push([oldRun[row]!.index, newRun[column]!.index]);
      row += 1;
      column += 1;
    } else if (here === best[(row + 1) * width + column]!) row += 1;
    else column += 1;
  }
  return pairs;
}

/** What pairing the two is worth, 0 when they may not be paired. */
function gainOf(oldUnit: Unit, newUnit: Unit, likeness: Likeness): number {
  if (!comparable(oldUnit, newUnit)) return 0;
  const samePlace = oldUnit.place === newUnit.place;
  const oldSize = likeness.fingerprint(0, oldUnit.index).words.length;
  const newSize = likeness.fingerprint(1, newUnit.index).words.length;
  const size = (oldSize + newSize) / 2 + 1;
  if (oldUnit.key === newUnit.key) return (samePlace ? 1.01 : 1) * size;
  const found = likeness.between(oldUnit.index, newUnit.index);
  return found >= (samePlace ? leastLikeness : leastLikenessAcrossPlaces) ? found * size : 0;
}

/**
 * A text left alone against one in the same place: a short line was renamed, a longer one that
 * shares something with it was written anew.
 */
export function pairRewritten(
  oldGap: readonly Unit[],
  newGap: readonly Unit[],
  likeness: Likeness,
): [number, number] | null {
  const [oldUnit] = oldGap;
  const [newUnit] = newGap;
  if (oldGap.length !== 1 || newGap.length !== 1 || !oldUnit || !newUnit) return null;
  if (oldUnit.place !== newUnit.place || oldUnit.text === "" || newUnit.text === "") return null;
  const words = Math.max(
    likeness.fingerprint(0, oldUnit.index).words.length,
    likeness.fingerprint(1, newUnit.index).words.length,
  );
  const short = oldUnit.kind === "heading" || words <= shortLine;
  return short || likeness.between(oldUnit.index, newUnit.index) >= leastShared
    ? [oldUnit.index, newUnit.index]
    : null;
}
