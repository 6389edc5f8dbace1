import type { Unit } from "../blocks/unit.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import type { Side } from "./texts.ts";

/** How much of a part's word pairs the whole must have for the part to have come from it. */
const leastContained = 0.45;
/** A text of fewer words is not said to have been split or joined. */
const leastWords = 4;
/** The parts together must be this like the whole, and this much more like it than the first alone. */
const leastLikeness = 0.5;
const leastGain = 0.05;
/** Parts that have more words than this times the whole say it over again, or something else too. */
const mostGrowth = 1.5;

/** A text that became several, or several that became one: the indices of its parts, in order. */
export interface Regrouping {
  readonly whole: number;
  readonly parts: readonly number[];
}

/**
 * Finds the texts of one side (`which`) that stand in pieces on the other: unpaired neighbours,
 * beside its partner or where it would stand, that it holds word for word.
 */
export function findSplits(
  wholes: Side,
  parts: Side,
  which: 0 | 1,
  likeness: Likeness,
  pairing: Pairing,
  taken: ReadonlySet<number>,
): Regrouping[] {
  const other = which === 0 ? 1 : 0;
  const partnerOfWhole = which === 0 ? pairing.newOf : pairing.oldOf;
  const partnerOfPart = which === 0 ? pairing.oldOf : pairing.newOf;
  const used = new Set<number>();
  const isFree = (unit: Unit) =>
    partnerOfPart[unit.index]! < 0 && !used.has(unit.index) && isProse(unit);
  const isContained = (unit: Unit, whole: Unit) =>
    parts.words[unit.index]!.length >= leastWords &&
    likeness.contained(
      likeness.fingerprint(other, unit.index),
      likeness.fingerprint(which, whole.index),
    ) >= leastContained;

  /** From `start` on, in the direction of `step`: what is free and comes from the whole. */
  const extend = (whole: Unit, start: number, step: 1 | -1): number[] => {
    const found: number[] = [];
    for (let at = start; ; at += step) {
      const unit = parts.units[at];
      if (unit === undefined) return found;
      if (unit.text === "" && partnerOfPart[at]! < 0) continue;
      if (!isFree(unit) || unit.guidance !== whole.guidance || !isContained(unit, whole))
        return found;
      found.push(at);
    }
  };

  const regroupings: Regrouping[] = [];
  for (const whole of wholes.units) {
    if (!isProse(whole) || taken.has(whole.index)) continue;
    if (wholes.words[whole.index]!.length < 2 * leastWords) continue;
    const partner = partnerOfWhole[whole.index]!;
    let group: number[];
    if (partner >= 0) {
      const unit = parts.units[partner]!;
      if (unit.key === whole.key || !isProse(unit)) continue;
      group = [
        ...extend(whole, partner - 1, -1).toReversed(),
        partner,
        ...extend(whole, partner + 1, 1),
      ];
    } else {
      const start = startOf(whole, wholes.units, partnerOfWhole);
      // What came before it in its own document may have been followed by something new.
      group = [];
      for (let at = start; group.length === 0 && at < start + 4; at += 1)
        group = extend(whole, at, 1);
    }
    if (group.length < 2) continue;
    if (!isBetter(whole, group, partner)) continue;
    for (const part of group) used.add(part);
    regroupings.push({ whole: whole.index, parts: group });
  }
  return regroupings;

  function isBetter(whole: Unit, group: readonly number[], partner: number): boolean {
    const print = likeness.fingerprint(which, whole.index);
    const words = group.flatMap((part) => [...parts.words[part]!]);
    if (words.length > mostGrowth * wholes.words[whole.index]!.length) return false;
    const together = likeness.read(Int32Array.from(words));
    const found = likeness.compare(print, together);
    const alone = partner < 0 ? 0 : likeness.compare(print, likeness.fingerprint(other, partner));
    return found >= leastLikeness && found >= alone + leastGain;
  }
}

const isProse = (unit: Unit): boolean =>
  (unit.kind === "paragraph" || unit.kind === "heading") && unit.text !== "";

/** Where on the other side a text without a partner would begin: after that of its nearest predecessor. */
function startOf(whole: Unit, units: readonly Unit[], partners: Int32Array): number {
  for (let at = whole.index - 1; at >= 0 && at >= whole.index - 8; at -= 1) {
    const partner = partners[at]!;
    if (partner >= 0 && units[at] !== undefined) return partner + 1;
  }
  return 0;
}
