import type { Unit } from "../blocks/unit.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import { pairInOrder } from "./gaps.ts";
import type { Work } from "../words/work.ts";

/** A section that shares fewer own words than this with another has nothing to do with it. */
const leastVotes = 4;

/**
 * Lets the pairs so far vote which section is which, each by its words that nobody else uses, and
 * pairs within the sections that choose each other what is left of them. So the parts of a section
 * that went elsewhere are recognised by their company, edited and repeated ones too.
 */
export function pairSections(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  likeness: Likeness,
  pairing: Pairing,
  work: Work,
): void {
  const votes = new Map<number, Map<number, number>>();
  for (const oldUnit of oldUnits) {
    const newUnit = newUnits[pairing.newOf[oldUnit.index]!];
    if (newUnit === undefined || oldUnit.section === null || newUnit.section === null) continue;
    const own = likeness.ownWords(0, oldUnit.index);
    if (own === 0) continue;
    const row = votes.get(oldUnit.section) ?? new Map<number, number>();
    row.set(newUnit.section, (row.get(newUnit.section) ?? 0) + own);
    votes.set(oldUnit.section, row);
  }
  const oldSections = readSections(oldUnits, pairing.newOf);
  const newSections = readSections(newUnits, pairing.oldOf);
  const chosen = chooseEachOther(votes);
  for (const [oldSection, newSection] of chosen) {
    const oldFree = oldSections.get(oldSection) ?? [];
    const newFree = newSections.get(newSection) ?? [];
    for (const [oldIndex, newIndex] of pairInOrder(oldFree, newFree, likeness, work))
      pairing.join(oldIndex, newIndex);
    // What stands under it says that it is the same heading, however it is worded now.
    const free = pairing.newOf[oldSection]! < 0 && pairing.oldOf[newSection]! < 0;
    if (free && oldUnits[oldSection]!.place === newUnits[newSection]!.place)
      pairing.join(oldSection, newSection);
  }
}

function chooseEachOther(votes: ReadonlyMap<number, ReadonlyMap<number, number>>) {
  const best = new Map<number, { readonly old: number; readonly weight: number }>();
  const pairs: [number, number][] = [];
  const firsts = [...votes].map(([old, row]) => {
    const [section, weight] = [...row].reduce((top, next) => (next[1] > top[1] ? next : top));
    return { old, section, weight };
  });
  for (const { old, section, weight } of firsts) {
    const rival = best.get(section);
    if (rival === undefined || weight > rival.weight) best.set(section, { old, weight });
  }
  for (const { old, section, weight } of firsts) {
    if (weight >= leastVotes && best.get(section)?.old === old) pairs.push([old, section]);
  }
  return pairs;
}

/** What is still free of each section. */
function readSections(units: readonly Unit[], partners: Int32Array): Map<number, Unit[]> {
  const sections = new Map<number, Unit[]>();
  for (const unit of units) {
    if (partners[unit.index]! >= 0 || unit.section === null || unit.text === "") continue;
    const list = sections.get(unit.section);
    if (list === undefined) sections.set(unit.section, [unit]);
    else list.push(unit);
  }
  return sections;
}
