import type { Unit } from "../blocks/unit.ts";
import { placeOf } from "./anchors.ts";
import { type Fingerprint, similarity } from "./similarity.ts";

/** The least likeness at which two texts in the same gap are one text, edited. */
const leastLikeness = 0.3;
/** A change of kind (a paragraph made a heading) takes more to be believed. */
const leastLikenessAcrossPlaces = 0.6;
/** Counted work: a gap of more pairs than this is left as deleted and inserted. */
const mostPairs = 60_000;
/** A heading or line this short may be wholly reworded and still be the same one. */
const shortLine = 4;

export interface Side {
  readonly units: readonly Unit[];
  readonly fingerprints: readonly Fingerprint[];
}

/**
 * Pairs the units of one gap between two fixed pairs, in order, so that the sum of likeness times
 * words is the greatest there is.
 */
export function pairGap(
  oldSide: Side,
  newSide: Side,
  oldGap: readonly Unit[],
  newGap: readonly Unit[],
): [number, number][] {
  if (oldGap.length === 0 || newGap.length === 0) return [];
  if (oldGap.length * newGap.length > mostPairs) return [];
  const width = newGap.length + 1;
  const best = new Float64Array((oldGap.length + 1) * width);
  for (let row = oldGap.length - 1; row >= 0; row -= 1) {
    for (let column = newGap.length - 1; column >= 0; column -= 1) {
      const gain = gainOf(oldSide, newSide, oldGap[row]!, newGap[column]!);
      const skip = Math.max(best[(row + 1) * width + column]!, best[row * width + column + 1]!);
      const take = gain === 0 ? 0 : gain + best[(row + 1) * width + column + 1]!;
      best[row * width + column] = Math.max(skip, take);
    }
  }

  const pairs: [number, number][] = [];
  let row = 0;
  let column = 0;
  while (row < oldGap.length && column < newGap.length) {
    const here = best[row * width + column]!;
    const gain = gainOf(oldSide, newSide, oldGap[row]!, newGap[column]!);
    if (gain > 0 && here === gain + best[(row + 1) * width + column + 1]!) {
      pairs.push([oldGap[row]!.index, newGap[column]!.index]);
      row += 1;
      column += 1;
    } else if (here === best[(row + 1) * width + column]!) row += 1;
    else column += 1;
  }
  return [...pairs, ...pairRenamed(oldGap, newGap, pairs)];
}

/** What pairing the two is worth, 0 when they may not be paired. */
function gainOf(oldSide: Side, newSide: Side, oldUnit: Unit, newUnit: Unit): number {
  if (!comparable(oldUnit, newUnit)) return 0;
  const samePlace = placeOf(oldUnit) === placeOf(newUnit);
  const size = (oldUnit.words + newUnit.words) / 2 + 1;
  if (oldUnit.key === newUnit.key) return (samePlace ? 1.01 : 1) * size;
  const likeness = similarity(
    oldSide.fingerprints[oldUnit.index]!,
    newSide.fingerprints[newUnit.index]!,
  );
  return likeness >= (samePlace ? leastLikeness : leastLikenessAcrossPlaces) ? likeness * size : 0;
}

/** A row is never a paragraph, guidance never policy; pictures pair with pictures. */
export function comparable(oldUnit: Unit, newUnit: Unit): boolean {
  const prose = (unit: Unit) => (unit.kind === "heading" ? "paragraph" : unit.kind);
  return oldUnit.guidance === newUnit.guidance && prose(oldUnit) === prose(newUnit);
}

/** One short line left alone against one in the same place is that line, renamed. */
function pairRenamed(
  oldGap: readonly Unit[],
  newGap: readonly Unit[],
  pairs: readonly [number, number][],
): [number, number][] {
  const oldPaired = new Map(pairs);
  const newPaired = new Set(pairs.map(([, newIndex]) => newIndex));
  const oldRuns = splitAt(oldGap, (unit) => oldPaired.has(unit.index));
  const newRuns = splitAt(newGap, (unit) => newPaired.has(unit.index));
  return oldRuns.flatMap((oldRun, index): [number, number][] => {
    const newRun = newRuns[index]!;
    const [oldUnit] = oldRun;
    const [newUnit] = newRun;
    if (oldRun.length !== 1 || newRun.length !== 1 || !oldUnit || !newUnit) return [];
    if (placeOf(oldUnit) !== placeOf(newUnit) || oldUnit.text === "" || newUnit.text === "")
      return [];
    const short = oldUnit.kind === "heading" || Math.max(oldUnit.words, newUnit.words) <= shortLine;
    return short ? [[oldUnit.index, newUnit.index]] : [];
  });
}

function splitAt(units: readonly Unit[], divides: (unit: Unit) => boolean): Unit[][] {
  const runs: Unit[][] = [[]];
  for (const unit of units) {
    if (divides(unit)) runs.push([]);
    else runs.at(-1)!.push(unit);
  }
  return runs;
}
