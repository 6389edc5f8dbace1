import type { Unit } from "../blocks/unit.ts";
import type { Likeness } from "./likeness.ts";
import type { Pairing } from "./pairing.ts";
import { findRivals } from "./rivals.ts";
import { readSpine } from "./spine.ts";
import type { Side } from "./texts.ts";

/** A move is told where texts of at least so many words are surely the same; else it is a guess. */
const leastWords = 5;
/** Lines that stand once in either document, word for word, moved though they are shorter. */
const leastLineWords = 3;
/** Surely: so much more like each other than any other text of either document is like them. */
const leastLead = 0.2;

/** What it is worth, in words, that a line stays which would not be told as moved. */
const stayingWeight = 10;
/** What it is worth, in words, that two headings of one topic keep their order. */
const topicWeight = 8;

interface Weighed {
  readonly old: number;
  readonly new: number;
  readonly words: number;
  readonly weight: number;
}

interface Moved extends Weighed {
  readonly sure: boolean;
}

/**
 * The heaviest run of pairs that keeps both orders stays; what left it in one piece is one move.
 * A move that nothing in it proves is parted: repeated text may have gone here and come there.
 * The number of each moved pair's move, from 1 on, by old index.
 */
export function readMoves(
  oldSide: Side,
  newSide: Side,
  likeness: Likeness,
  pairing: Pairing,
): Map<number, number> {
  const pairs = readPairs(oldSide, newSide, likeness, pairing);
  const isOnce = readOnce(oldSide.units, newSide.units);
  const isSame = (pair: Weighed) => {
    const unit = oldSide.units[pair.old]!;
    return unit.key === newSide.units[pair.new]!.key && isOnce(unit);
  };
  const plan = (weighed: readonly Weighed[]) =>
    planMoves(weighed, isSame, oldSide, newSide, likeness, pairing);

  let best = plan(pairs);
  // A line that reads alike in both had better stay than be told as gone and come, if what stands in
  // its way can be told as moved instead.
  const isLine = (pair: Weighed) => pair.words < leastWords && isSame(pair);
  const light = new Set(best.parted.filter(isLine).map((pair) => pair.old));
  if (light.size > 0) {
    const other = plan(
      pairs.map((pair) =>
        light.has(pair.old) ? { ...pair, weight: pair.weight + stayingWeight } : pair,
      ),
    );
    if (costOf(other) < costOf(best)) best = other;
  }
  for (const { old } of best.parted) pairing.part(old);
  return new Map(
    best.moves.flatMap((range, index) => range.map((pair) => [pair.old, index + 1] as const)),
  );
}

/** Runs of pairs to tell as moved, and pairs that are none. */
interface MovePlan {
  readonly moves: readonly (readonly Weighed[])[];
  readonly parted: readonly Weighed[];
}

/** What a reader has to go through: moved words once; gone and come ones twice, and to match them. */
const costOf = ({ moves, parted }: MovePlan): number =>
  moves.flat().reduce((sum, pair) => sum + pair.words, 0) +
  parted.reduce((sum, pair) => sum + 2 * pair.words + 4, 0);

function planMoves(
  pairs: readonly Weighed[],
  isSame: (pair: Weighed) => boolean,
  oldSide: Side,
  newSide: Side,
  likeness: Likeness,
  pairing: Pairing,
): MovePlan {
  const spine = readSpine(pairs);
  const off = pairs.filter((_, index) => !spine.has(index));
  const rivals = findRivals(
    off.map((pair) => [pair.old, pair.new]),
    oldSide,
    newSide,
    likeness,
  );
  const isSure = off.map((pair, index) => {
    const found = likeness.compareEvenly(
      likeness.fingerprint(0, pair.old),
      likeness.fingerprint(1, pair.new),
    );
    return found - rivals[index]! >= leastLead;
  });

  const moves: Moved[][] = [];
  const parted: Moved[] = [];
  let range: Moved[] = [];
  const close = () => {
    const told = trimRange(range, oldSide.units);
    const sureWords = told.reduce((sum, pair) => sum + (pair.sure ? pair.words : 0), 0);
    const lineWords = told.reduce(
      (sum, pair) => sum + (pair.sure && isSame(pair) ? pair.words : 0),
      0,
    );
    if (sureWords >= leastWords || lineWords >= leastLineWords) {
      moves.push([...told]);
      parted.push(...range.filter((pair) => !told.includes(pair)));
    } else parted.push(...range);
    range = [];
  };
  for (const [index, found] of off.entries()) {
    const pair: Moved = { ...found, sure: isSure[index]! };
    const last = range.at(-1);
    const goesOn =
      last === undefined ||
      (pair.new > last.new &&
        areFree(oldSide.units, pairing.newOf, last.old + 1, pair.old) &&
        areFree(newSide.units, pairing.oldOf, last.new + 1, pair.new));
    if (!goesOn) close();
    range.push(pair);
  }
  close();
  return { moves, parted };
}

/** Tells whether a text stands no more than once in either document. */
function readOnce(...sides: readonly (readonly Unit[])[]): (unit: Unit) => boolean {
  const counts = sides.map((units) => {
    const found = new Map<string, number>();
    for (const { key } of units) found.set(key, (found.get(key) ?? 0) + 1);
    return found;
  });
  return ({ key }) => counts.every((found) => (found.get(key) ?? 0) <= 1);
}

/** Without the repeated texts at its ends, which may stand there by chance; a section keeps what is its own. */
function trimRange(range: readonly Moved[], units: readonly Unit[]): readonly Moved[] {
  if (range[0] !== undefined && units[range[0].old]!.kind === "heading") return range;
  const from = range.findIndex((pair) => pair.sure);
  const to = range.findLastIndex((pair) => pair.sure);
  return from < 0 ? [] : range.slice(from, to + 1);
}

/** Every pair with what it weighs in the order that stays, in words. */
function readPairs(oldSide: Side, newSide: Side, likeness: Likeness, pairing: Pairing) {
  return oldSide.units.flatMap((unit) => {
    const { index } = unit;
    const partner = pairing.newOf[index]!;
    if (partner < 0) return [];
    const words = oldSide.words[index]!.length;
    // Repeated text must not outvote what is certain; a topic speaks for all that it heads.
    const known = likeness.ownWords(0, index) > 0 ? words : words / 8;
    const topic = sameTopic(unit, newSide.units[partner]!) ? topicWeight : 0;
    return [{ old: index, new: partner, words, weight: known + topic + 0.5 }];
  });
}

const sameTopic = (oldUnit: Unit, newUnit: Unit): boolean =>
  typeof oldUnit.block.node.attrs.topic === "string" &&
  oldUnit.block.node.attrs.topic === newUnit.block.node.attrs.topic;

/** True when nothing that has a partner stands from `from` up to `to`: only what came or went. */
function areFree(units: readonly Unit[], partners: Int32Array, from: number, to: number): boolean {
  // Further apart than a few blocks they did not move as one.
  if (to - from > 3) return false;
  for (let index = from; index < to; index += 1)
    if (partners[index]! >= 0 || units[index]!.kind === "heading") return false;
  return true;
}
