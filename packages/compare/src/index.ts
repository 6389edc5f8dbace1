export { anchorOf, readChangeAnchor } from "./comparison/change-anchor.ts";
export { ComparisonView, type ComparisonViewProps } from "./comparison/comparison-view.tsx";
export { type BorrowedFact } from "./matrix/cell-dialog.tsx";
export {
  type MatrixFilters,
  noFilters,
  type Period,
  periods,
  type Size,
  sizes,
} from "./matrix/matrix-filters.ts";
export { MatrixView, type MatrixViewProps, type OpenedCell } from "./matrix/matrix-view.tsx";
