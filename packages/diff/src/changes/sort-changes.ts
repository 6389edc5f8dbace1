import { type Meaning, meanings } from "../meaning/meaning.ts";
import type { Change, ChangeKind } from "./change.ts";

const rankOfMeaning = new Map<Meaning, number>(meanings.map((meaning, rank) => [meaning, rank]));

/** What carries no meaning that the rules see: new and gone texts first, looks last. */
const rankOfKind: Record<ChangeKind, number> = {
  field: 0,
  inserted: 1,
  deleted: 1,
  edited: 2,
  moved: 3,
  split: 4,
  joined: 4,
  head: 5,
  formatted: 6,
};

/** The number in a change's id: its place in reading order. */
export const placeOfChange = (change: Change): number => Number(change.id.slice(1));

/** By what matters: the weightiest meaning first, then more meanings, numbering alone last. */
export function sortByMeaning(changes: readonly Change[]): Change[] {
  const rank = (change: Change): number[] => [
    change.numbering ? 1 : 0,
    change.meaning.length === 0
      ? meanings.length
      : Math.min(...change.meaning.map((meaning) => rankOfMeaning.get(meaning)!)),
    -change.meaning.length,
    rankOfKind[change.kind],
    placeOfChange(change),
  ];
  return changes
    .map((change) => ({ change, rank: rank(change) }))
    .toSorted((left, right) => {
      const at = left.rank.findIndex((value, index) => value !== right.rank[index]);
      return at < 0 ? 0 : left.rank[at]! - right.rank[at]!;
    })
    .map(({ change }) => change);
}

export function sortByPlace(changes: readonly Change[]): Change[] {
  return changes.toSorted((left, right) => placeOfChange(left) - placeOfChange(right));
}
