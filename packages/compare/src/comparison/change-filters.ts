import {
  type Change,
  type ChangeKind,
  changeKinds,
  type Meaning,
  meanings,
  sortByMeaning,
  sortByPlace,
} from "@klubba/diff";
import type { ChangeOrigin } from "./change-origin.ts";

/** What a change must be to be listed, all at once; null lets everything pass. */
export interface ChangeFilters {
  readonly meaning: Meaning | null;
  readonly kind: ChangeKind | null;
  /** A heading's text; empty for what stands before the first. */
  readonly section: string | null;
  /** A name. */
  readonly person: string | null;
}
export type FilterName = keyof ChangeFilters;
export const noChangeFilters: ChangeFilters = {
  meaning: null,
  kind: null,
  section: null,
  person: null,
};

export const changeOrders = ["meaning", "place"] as const;
export type ChangeOrder = (typeof changeOrders)[number];

export type Origins = ReadonlyMap<string, ChangeOrigin>;

/** What a change counts as under each filter; one that moved counts in both its sections. */
const valuesOf: Readonly<
  Record<FilterName, (change: Change, origins: Origins) => readonly string[]>
> = {
  meaning: ({ meaning }) => meaning,
  kind: ({ kind, moved }) => (moved && kind !== "moved" ? [kind, "moved"] : [kind]),
  section: ({ section, property, oldBlock, newBlock }) => {
    if (property !== null) return [];
    return [
      ...new Set([
        ...(oldBlock === null ? [] : [section.old ?? ""]),
        ...(newBlock === null ? [] : [section.new ?? ""]),
      ]),
    ];
  },
  person: ({ id }, origins) => [origins.get(id)?.person ?? ""].filter((name) => name !== ""),
};
const filterNames = Object.keys(valuesOf) as FilterName[];

const passes = (change: Change, filters: ChangeFilters, origins: Origins): boolean =>
  filterNames.every((name) => {
    const wanted = filters[name];
    return wanted === null || valuesOf[name](change, origins).includes(wanted);
  });

/** The changes to list and step through, in the order asked for. */
export function filterChanges(
  changes: readonly Change[],
  filters: ChangeFilters,
  order: ChangeOrder,
  origins: Origins,
): Change[] {
  const passing = changes.filter((change) => passes(change, filters, origins));
  return order === "meaning" ? sortByMeaning(passing) : sortByPlace(passing);
}

export interface FilterChoice {
  readonly value: string;
  /** How many changes it would leave, given the other filters. */
  readonly count: number;
}

/**
 * What one filter can be set to: what leaves something given the others, and what it is set to.
 * Meanings by weight, kinds in their order, sections in reading order, persons by the alphabet.
 */
export function readChoices(
  name: FilterName,
  changes: readonly Change[],
  filters: ChangeFilters,
  origins: Origins,
): FilterChoice[] {
  const others = { ...filters, [name]: null };
  const counts = new Map<string, number>();
  for (const change of sortByPlace(changes)) {
    const passing = passes(change, others, origins);
    for (const value of valuesOf[name](change, origins))
      counts.set(value, (counts.get(value) ?? 0) + (passing ? 1 : 0));
  }
  const found = [...counts]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => count > 0 || value === filters[name]);
  const order: readonly string[] | null =
    name === "meaning" ? meanings : name === "kind" ? changeKinds : null;
  if (order !== null)
    return found.toSorted((one, other) => order.indexOf(one.value) - order.indexOf(other.value));
  return name === "person"
    ? found.toSorted((one, other) => one.value.localeCompare(other.value))
    : found;
}

export const isFiltered = (filters: ChangeFilters): boolean =>
  filterNames.some((name) => filters[name] !== null);

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
