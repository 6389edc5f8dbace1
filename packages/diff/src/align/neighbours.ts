import type { Unit } from "../blocks/unit.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";

/** Beside a sure pair, texts this alike are believed to be one. */
const leastLikeness = 0.35;

/**
 * Carries sure pairs over to neighbours that were edited, one after another in both directions, so
 * that the order is judged with them. A neighbour that is more like the one after is left alone.
 */
export function pairNeighbours(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  likeness: Likeness,
  pairing: Pairing,
): void {
  /** How alike two units are that may still be paired, else 0. */
  const between = (oldAt: number, newAt: number): number => {
    const oldUnit = oldUnits[oldAt];
    const newUnit = newUnits[newAt];
    if (oldUnit === undefined || newUnit === undefined) return 0;
    if (pairing.newOf[oldAt]! >= 0 || pairing.oldOf[newAt]! >= 0) return 0;
    return oldUnit.place === newUnit.place ? likeness.between(oldAt, newAt) : 0;
  };
  for (const step of [1, -1] as const) {
    const count = oldUnits.length;
    for (let at = step === 1 ? 0 : count - 1; at >= 0 && at < count; at += step) {
      const newAt = pairing.newOf[at]!;
      if (newAt < 0) continue;
      const found = between(at + step, newAt + step);
      if (found < leastLikeness) continue;
      const rivals = [between(at + 2 * step, newAt + step), between(at + step, newAt + 2 * step)];
      if (found >= Math.max(...rivals)) pairing.join(at + step, newAt + step);
    }
  }
}
