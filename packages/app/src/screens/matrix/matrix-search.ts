import {
  type Arrangement,
  columnOrders,
  isYear,
  type MatrixFilters,
  matrixModes,
  noFilters,
  periods,
  plainArrangement,
  sizes,
  topicChoices,
  topicOrders,
} from "@klubba/compare";
import type { MatrixSearch } from "../../routes/search.ts";

const oneOf = <Value extends string>(
  values: readonly Value[],
  asked: string | undefined,
  otherwise: Value,
): Value => values.find((value) => value === asked) ?? otherwise;

/** Filters as the view has them, from those the address names. */
export function toFilters(search: MatrixSearch): MatrixFilters {
  const { period } = search;
  return {
    set: search.set ?? noFilters.set,
    county: search.county ?? noFilters.county,
    type: search.type ?? noFilters.type,
    size: oneOf(sizes, search.size, noFilters.size),
    period:
      period !== undefined && isYear(period) ? period : oneOf(periods, period, noFilters.period),
  };
}

export function toArrangement(search: MatrixSearch): Arrangement {
  return {
    mode: oneOf(matrixModes, search.mode, plainArrangement.mode),
    columns: oneOf(columnOrders, search.columns, plainArrangement.columns),
    order: oneOf(topicOrders, search.order, plainArrangement.order),
    topics: oneOf(topicChoices, search.topics, plainArrangement.topics),
    find: search.find ?? plainArrangement.find,
  };
}

/** What of them the address has to say: only what differs from none. */
export const toFilterSearch = (filters: MatrixFilters): MatrixSearch =>
  differing({ ...filters }, { ...noFilters });

export const toArrangementSearch = (arrangement: Arrangement): MatrixSearch =>
  differing({ ...arrangement }, { ...plainArrangement });

const differing = (
  values: Readonly<Record<string, string>>,
  plain: Readonly<Record<string, string>>,
): MatrixSearch =>
  Object.fromEntries(Object.entries(values).filter(([name, value]) => value !== plain[name]));
