import {
  type Change,
  type ChangeKind,
  changeKinds,
  type Meaning,
  meanings,
  sortByMeaning,
  sortByPlace,
} from "@klubba/diff";

/** `all`, one meaning, or one kind. */
export type ChangeFilter = "all" | `meaning-${Meaning}` | `kind-${ChangeKind}`;
export const changeOrders = ["meaning", "place"] as const;
export type ChangeOrder = (typeof changeOrders)[number];

const passes = (change: Change, filter: ChangeFilter): boolean =>
  filter === "all" ||
  `kind-${change.kind}` === filter ||
  change.meaning.some((meaning) => `meaning-${meaning}` === filter) ||
  (filter === "kind-moved" && change.moved);

/** The changes to list and step through, in the order asked for. */
export function filterChanges(
  changes: readonly Change[],
  filter: ChangeFilter,
  order: ChangeOrder,
): Change[] {
  const passing = changes.filter((change) => passes(change, filter));
  return order === "meaning" ? sortByMeaning(passing) : sortByPlace(passing);
}

/** The filters that leave something, each with how much. */
export function readFilters(changes: readonly Change[]): { filter: ChangeFilter; count: number }[] {
  const filters: ChangeFilter[] = [
    "all",
    ...meanings.map((meaning) => `meaning-${meaning}` as const),
    ...changeKinds.map((kind) => `kind-${kind}` as const),
  ];
  return filters
    .map((filter) => ({ filter, count: changes.filter((change) => passes(change, filter)).length }))
    .filter(({ filter, count }) => filter === "all" || count > 0);
}

/**
 * The change that a step leads to, round the ends. From a change that the list does not hold, or
 * from none, a step forward leads to the first and a step back to the last.
 */
export function findStep(
  changes: readonly Change[],
  selected: string | null,
  step: 1 | -1,
): Change | null {
  if (changes.length === 0) return null;
  const at = changes.findIndex((change) => change.id === selected);
  const next =
    at < 0 ? (step === 1 ? 0 : changes.length - 1) : (at + step + changes.length) % changes.length;
  return changes[next] ?? null;
}
