import { bareHeading } from "../blocks/bare-heading.ts";
import type { Unit } from "../blocks/unit.ts";
import type { Pairing } from "./pairing.ts";

/**
 * Pairs the units whose text occurs once in either document, first those in alike places, and from
 * every such anchor the neighbours that read alike, so that a repeated text is paired only where
 * its surroundings say which is which.
 */
export function pairAnchors(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
): void {
  pairUnique(oldUnits, newUnits, pairing, (unit) => `${unit.place}\0${unit.key}`);
  pairUnique(
    oldUnits,
    newUnits,
    pairing,
    (unit) => `${unit.guidance}\0${unit.kind === "row"}\0${unit.key}`,
  );
  // A heading that stayed and got another number.
  const headings = (units: readonly Unit[]) => units.filter(({ kind }) => kind === "heading");
  pairUnique(
    headings(oldUnits),
    headings(newUnits),
    pairing,
    (unit) => `${unit.place}\0${bareHeading(unit.key)}`,
  );
  for (const step of [1, -1]) extend(oldUnits, newUnits, pairing, step);
}

function pairUnique(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
  keyOf: (unit: Unit) => string,
): void {
  const oldPlaces = findUnique(oldUnits, pairing.newOf, keyOf);
  for (const [key, newIndex] of findUnique(newUnits, pairing.oldOf, keyOf)) {
    const oldIndex = oldPlaces.get(key);
    if (oldIndex !== undefined && oldIndex >= 0 && newIndex >= 0) pairing.join(oldIndex, newIndex);
  }
}

/** The index of the only unit with each key; -1 where there are several. Empty texts tell nothing. */
function findUnique(
  units: readonly Unit[],
  partners: Int32Array,
  keyOf: (unit: Unit) => string,
): Map<string, number> {
  const places = new Map<string, number>();
  for (const unit of units) {
    if (unit.key === "" || partners[unit.index]! >= 0) continue;
    const key = keyOf(unit);
    places.set(key, places.has(key) ? -1 : unit.index);
  }
  return places;
}

/** Carries pairs over to the next unit in the direction of `step`, from the ends of the bodies too. */
function extend(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
  step: number,
): void {
  const outside = step === 1 ? -1 : oldUnits.length;
  for (let at = outside; at >= -1 && at <= oldUnits.length; at += step) {
    let newAt: number;
    if (at === outside) newAt = step === 1 ? -1 : newUnits.length;
    else if (pairing.newOf[at]! >= 0) newAt = pairing.newOf[at]!;
    else continue;
    const oldNext = oldUnits[at + step];
    const newNext = newUnits[newAt + step];
    if (oldNext === undefined || newNext === undefined) continue;
    if (pairing.newOf[oldNext.index]! >= 0 || pairing.oldOf[newNext.index]! >= 0) continue;
    const alike = oldNext.key === newNext.key && oldNext.kind === newNext.kind;
    if (alike && oldNext.guidance === newNext.guidance) pairing.join(oldNext.index, newNext.index);
  }
}
