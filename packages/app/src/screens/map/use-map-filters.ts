import type { MatrixFilters } from "@klubba/compare";
import type { MatrixSearch } from "../../routes/search.ts";
import { toFilters, toFilterSearch } from "../matrix/matrix-search.ts";
import { useStable } from "../matrix/use-stable.ts";

interface MapFilters {
  readonly filters: MatrixFilters;
  readonly onFilters: (filters: MatrixFilters) => void;
}

/** Which municipalities the address asks for; `go` leads to the same page with another search. */
export function useMapFilters(
  search: MatrixSearch,
  go: (search: MatrixSearch) => void,
): MapFilters {
  const filters = useStable(toFilters(search));
  return { filters, onFilters: (next) => go(toFilterSearch(next)) };
}
