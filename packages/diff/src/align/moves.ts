import type { Unit } from "../blocks/unit.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import { readSpine } from "./spine.ts";

/** Fewer words that nobody else uses, and a move is a guess: told as deleted and inserted. */
const leastOwnWords = 5;

/** What it is worth, in words, that two headings of one topic keep their order. */
const topicWeight = 8;

const sameTopic = (oldUnit: Unit, newUnit: Unit): boolean =>
  typeof oldUnit.block.node.attrs.topic === "string" &&
  oldUnit.block.node.attrs.topic === newUnit.block.node.attrs.topic;

/**
 * The heaviest run of pairs that keeps both orders stays; what left it in one piece is one move.
 * A move that too few words of its own prove is parted. The number of each moved pair's move, from
 * 1 on, by old index.
 */
export function readMoves(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  likeness: Likeness,
  pairing: Pairing,
): Map<number, number> {
  const pairs: {
    readonly old: number;
    readonly new: number;
    readonly own: number;
    readonly weight: number;
  }[] = [];
  for (const { index } of oldUnits) {
    const partner = pairing.newOf[index]!;
    if (partner < 0) continue;
    const own = likeness.ownWords(0, index);
    const words = likeness.fingerprint(0, index).words.length;
    // Repeated text must not outvote what is certain; a topic speaks for all that it heads.
    const known = own > 0 ? words : words / 8;
    const topic = sameTopic(oldUnits[index]!, newUnits[partner]!) ? topicWeight : 0;
    pairs.push({ old: index, new: partner, own, weight: known + topic + 0.5 });
  }
  const spine = readSpine(pairs);
  const moves = new Map<number, number>();
  let count = 0;
  let range: typeof pairs = [];
  const close = () => {
    const own = range.reduce((sum, pair) => sum + pair.own, 0);
    if (own >= leastOwnWords) {
      count += 1;
      for (const pair of range) moves.set(pair.old, count);
    } else for (const pair of range) pairing.part(pair.old);
    range = [];
  };
  for (const [index, pair] of pairs.entries()) {
    if (spine.has(index)) continue;
    const last = range.at(-1);
    const goesOn =
      last === undefined ||
      (pair.new > last.new &&
        areFree(oldUnits, pairing.newOf, last.old + 1, pair.old) &&
        areFree(newUnits, pairing.oldOf, last.new + 1, pair.new));
    if (!goesOn) close();
    range.push(pair);
  }
  close();
  return moves;
}

/** True when nothing that has a partner stands from `from` up to `to`: only what came or went. */
function areFree(units: readonly Unit[], partners: Int32Array, from: number, to: number): boolean {
  // Further apart than a few blocks they did not move as one.
  if (to - from > 3) return false;
  for (let index = from; index < to; index += 1)
    if (partners[index]! >= 0 || units[index]!.kind === "heading") return false;
  return true;
}
