import type { MatrixViewProps } from "@klubba/compare";
import { useCallback, useEffect, useRef } from "react";
import type { MatrixSearch } from "../../routes/search.ts";
import { toArrangement, toArrangementSearch, toFilters, toFilterSearch } from "./matrix-search.ts";
import { useStable } from "./use-stable.ts";

type AddressProps = Pick<
  MatrixViewProps,
  "filters" | "onFilters" | "arrangement" | "onArrange" | "opened" | "onOpen"
>;

/** What the address remembers of a matrix; `go` leads to the same page with another search. */
export function useMatrixAddress(
  search: MatrixSearch,
  go: (search: MatrixSearch) => void,
): AddressProps {
  const latest = useRef({ search, go });
  useEffect(() => {
    latest.current = { search, go };
  });
  // The thousands of cells are not drawn again because the address has changed.
  const onOpen = useCallback<MatrixViewProps["onOpen"]>((cell) => {
    const now = latest.current;
    now.go({ ...toPlainSearch(now.search), ...cell });
  }, []);
  const filters = useStable(toFilters(search));
  const arrangement = useStable(toArrangement(search));
  const { topic, column } = search;
  return {
    filters,
    arrangement,
    opened: topic === undefined || column === undefined ? null : { topic, column },
    onFilters: (next) => go({ ...toArrangementSearch(arrangement), ...toFilterSearch(next) }),
    onArrange: (next) => go({ ...toFilterSearch(filters), ...toArrangementSearch(next) }),
    onOpen,
  };
}

const toPlainSearch = (search: MatrixSearch): MatrixSearch => ({
  ...toFilterSearch(toFilters(search)),
  ...toArrangementSearch(toArrangement(search)),
});
