import type { Pairing } from "./anchors.ts";
import { placeOf } from "./anchors.ts";
import type { Side } from "./gaps.ts";
import { similarity } from "./similarity.ts";

/** Beside a sure pair, texts this alike are believed to be one. */
const leastLikeness = 0.35;

/**
 * Carries sure pairs over to neighbours that were edited, one after another in both directions, so
 * that the order is judged with them. A neighbour that is more like the one after is left alone.
 */
export function pairNeighbours(oldSide: Side, newSide: Side, pairing: Pairing): void {
  for (const step of [1, -1] as const) {
    const count = oldSide.units.length;
    for (let at = step === 1 ? 0 : count - 1; at >= 0 && at < count; at += step) {
      const newAt = pairing.newOf[at]!;
      if (newAt < 0) continue;
      const likeness = likenessOf(oldSide, newSide, pairing, at + step, newAt + step);
      if (likeness < leastLikeness) continue;
      const rivals = [
        likenessOf(oldSide, newSide, pairing, at + 2 * step, newAt + step),
        likenessOf(oldSide, newSide, pairing, at + step, newAt + 2 * step),
      ];
      if (likeness >= Math.max(...rivals)) pairing.join(at + step, newAt + step);
    }
  }
}

/** How alike two units are that may still be paired, else 0. */
function likenessOf(
  oldSide: Side,
  newSide: Side,
  pairing: Pairing,
  oldAt: number,
  newAt: number,
): number {
  const oldUnit = oldSide.units[oldAt];
  const newUnit = newSide.units[newAt];
  if (oldUnit === undefined || newUnit === undefined) return 0;
  if (pairing.newOf[oldAt]! >= 0 || pairing.oldOf[newAt]! >= 0) return 0;
  if (placeOf(oldUnit) !== placeOf(newUnit)) return 0;
  return similarity(oldSide.fingerprints[oldAt]!, newSide.fingerprints[newAt]!);
}
