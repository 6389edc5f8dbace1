import { type MatrixFilters, noFilters, periods, sizes } from "@klubba/compare";
import type { MatrixSearch } from "../../routes/search.ts";

/** Filters as the view has them, from those the address names. */
export function toFilters(search: MatrixSearch): MatrixFilters {
  return {
    set: search.set ?? noFilters.set,
    county: search.county ?? noFilters.county,
    type: search.type ?? noFilters.type,
    size: sizes.find((size) => size === search.size) ?? noFilters.size,
    period: periods.find((period) => period === search.period) ?? noFilters.period,
  };
}

/** What of the filters the address has to say: only what differs from none. */
export function toFilterSearch(filters: MatrixFilters): MatrixSearch {
  return {
    ...(filters.set === "all" ? { set: "all" } : {}),
    ...(filters.county === "" ? {} : { county: filters.county }),
    ...(filters.type === "" ? {} : { type: filters.type }),
    ...(filters.size === "all" ? {} : { size: filters.size }),
    ...(filters.period === "all" ? {} : { period: filters.period }),
  };
}
