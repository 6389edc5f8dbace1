import type { Unit } from "../blocks/unit.ts";
import type { Pairing } from "./pairing.ts";

/**
 * Pairs the headings that are left and that head the same topic of the checklist, where either
 * document has one such: two policies that word nothing alike still answer the same questions.
 */
export function pairTopics(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  pairing: Pairing,
): void {
  const newHeadings = findOnly(newUnits);
  for (const [topic, oldUnit] of findOnly(oldUnits)) {
    const newUnit = newHeadings.get(topic);
    if (oldUnit === null || newUnit === undefined || newUnit === null) continue;
    const free = pairing.newOf[oldUnit.index]! < 0 && pairing.oldOf[newUnit.index]! < 0;
    if (free && oldUnit.guidance === newUnit.guidance) pairing.join(oldUnit.index, newUnit.index);
  }
}

/** The only heading of each topic; null where there are several. */
function findOnly(units: readonly Unit[]): Map<string, Unit | null> {
  const headings = new Map<string, Unit | null>();
  for (const unit of units) {
    const topic: unknown = unit.kind === "heading" ? unit.block.node.attrs.topic : null;
    if (typeof topic === "string") headings.set(topic, headings.has(topic) ? null : unit);
  }
  return headings;
}
