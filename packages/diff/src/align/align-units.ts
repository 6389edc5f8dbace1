import type { Unit } from "../blocks/unit.ts";
import type { WordContext } from "../words/diff-tokens.ts";
import { pairAnchors } from "./anchors.ts";
import { pairFar } from "./far.ts";
import { pairInOrder, pairRewritten, readGaps } from "./gaps.ts";
import { Likeness } from "./likeness.ts";
import { readMoves } from "./moves.ts";
import { pairNeighbours } from "./neighbours.ts";
import { Pairing } from "./pairing.ts";
import { findSplits, type Regrouping } from "./regroup.ts";
import { pairSections } from "./sections.ts";
import { readSides } from "./texts.ts";
import { pairTopics } from "./topics.ts";

/** Texts of the old document that are the same, perhaps edited, in the new. */
export interface Match {
  /** One on either side, but for a text that was split or texts that were joined. */
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
  /** The number of the move it is part of, counted from 1; null where it kept its place. */
  readonly move: number | null;
  /** 0 to 1. */
  readonly likeness: number;
}

/** Every match, in the old document's order. */
export type Alignment = readonly Match[];

/**
 * Pairs the units of two documents: by unique text, by neighbourhood, by likeness, by the sections
 * that hold them; the heaviest run that keeps both orders stays, what is left outside it has moved,
 * and what is left over between is searched once more, whole and in parts.
 */
export function alignUnits(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  { intern, work }: WordContext,
): Alignment {
  const { oldSide, newSide } = readSides(oldUnits, newUnits, intern);
  const likeness = new Likeness(oldSide, newSide);
  const pairing = new Pairing(oldUnits.length, newUnits.length);

  pairAnchors(oldUnits, newUnits, pairing);
  pairNeighbours(oldUnits, newUnits, likeness, pairing);
  pairFar(oldSide, newSide, likeness, pairing);
  pairSections(oldUnits, newUnits, likeness, pairing, work);
  pairTopics(oldUnits, newUnits, pairing);
  const moves = readMoves(oldSide, newSide, likeness, pairing);
  const moved = new Set(moves.keys());
  for (const [oldGap, newGap] of readGaps(oldUnits, newUnits, pairing, moved)) {
    for (const [oldIndex, newIndex] of pairInOrder(oldGap, newGap, likeness, work))
      pairing.join(oldIndex, newIndex);
  }
  const splits = findSplits(oldSide, newSide, 0, likeness, pairing, new Set());
  const split = new Set(splits.flatMap(({ parts }) => parts));
  const joins = findSplits(newSide, oldSide, 1, likeness, withGroups(pairing, splits), split);
  const grouped = withGroups(pairing, splits, joins);
  for (const [oldGap, newGap] of readGaps(oldUnits, newUnits, grouped, moved)) {
    const rewritten = pairRewritten(oldGap, newGap, likeness);
    if (rewritten !== null) pairing.join(...rewritten);
  }
  return toMatches(oldUnits, newUnits, likeness, pairing, moves, splits, joins);
}

/** The pairing with every part of a group taken, so that nothing else claims it. */
function withGroups(
  pairing: Pairing,
  splits: readonly Regrouping[],
  joins: readonly Regrouping[] = [],
): Pairing {
  const grouped = new Pairing(pairing.newOf.length, pairing.oldOf.length);
  grouped.newOf.set(pairing.newOf);
  grouped.oldOf.set(pairing.oldOf);
  for (const { whole, parts } of splits) {
    grouped.newOf[whole] = parts[0]!;
    for (const part of parts) grouped.oldOf[part] = whole;
  }
  for (const { whole, parts } of joins) {
    grouped.oldOf[whole] = parts[0]!;
    for (const part of parts) grouped.newOf[part] = whole;
  }
  return grouped;
}

function toMatches(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  likeness: Likeness,
  pairing: Pairing,
  moves: ReadonlyMap<number, number>,
  splits: readonly Regrouping[],
  joins: readonly Regrouping[],
): Match[] {
  const splitOf = new Map(splits.map((group) => [group.whole, group.parts]));
  const joinOf = new Map(
    joins.flatMap((group) => group.parts.map((part) => [part, group] as const)),
  );
  const matches: Match[] = [];
  for (const oldUnit of oldUnits) {
    const { index } = oldUnit;
    const join = joinOf.get(index);
    if (join !== undefined) {
      if (join.parts[0] !== index) continue;
      matches.push({
        oldUnits: join.parts.map((part) => oldUnits[part]!),
        newUnits: [newUnits[join.whole]!],
        move: join.parts.map((part) => moves.get(part)).find((move) => move !== undefined) ?? null,
        likeness: 1,
      });
      continue;
    }
    const parts = splitOf.get(index);
    const partner = pairing.newOf[index]!;
    if (parts === undefined && partner < 0) continue;
    const newParts = (parts ?? [partner]).map((part) => newUnits[part]!);
    const alike = parts === undefined && oldUnit.key === newParts[0]!.key;
    matches.push({
      oldUnits: [oldUnit],
      newUnits: newParts,
      move: moves.get(index) ?? null,
      likeness: alike ? 1 : parts === undefined ? likeness.between(index, partner) : 1,
    });
  }
  return keepOrder(matches, pairing);
}

/** Leaves out the groups that nothing but their words placed, where they would break the order of the rest. */
function keepOrder(matches: readonly Match[], pairing: Pairing): Match[] {
  const isSure = ({ oldUnits }: Match) => oldUnits.some(({ index }) => pairing.newOf[index]! >= 0);
  const fixed = matches.map((match) => match.move === null && isSure(match));
  // The first place in the new document that what follows leaves free, read from the end.
  const ends: number[] = [];
  let end = Infinity;
  for (let at = matches.length - 1; at >= 0; at -= 1) {
    ends[at] = end;
    if (fixed[at]) end = matches[at]!.newUnits[0]!.index;
  }
  let last = -1;
  return matches.filter((match, at) => {
    if (match.move !== null) return true;
    const { newUnits } = match;
    if (!fixed[at] && (newUnits[0]!.index <= last || newUnits.at(-1)!.index >= ends[at]!))
      return false;
    last = newUnits.at(-1)!.index;
    return true;
  });
}
