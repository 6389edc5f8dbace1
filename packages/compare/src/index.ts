export { anchorOf, readChangeAnchor } from "./comparison/change-anchor.ts";
export { type ChangeOrigin } from "./comparison/change-origin.ts";
export { ComparisonView, type ComparisonViewProps } from "./comparison/comparison-view.tsx";
export {
  type Arrangement,
  columnOrders,
  matrixModes,
  plainArrangement,
  topicChoices,
  topicOrders,
} from "./matrix/arrangement.ts";
export { type MatrixBorrowing } from "./matrix/borrowed.ts";
export { FilterBar } from "./matrix/filter-bar.tsx";
export {
  filterMunicipalities,
  isYear,
  type MatrixFilters,
  noFilters,
  type Period,
  periods,
  type Size,
  sizes,
} from "./matrix/matrix-filters.ts";
export { MatrixView, type MatrixViewProps, type OpenedCell } from "./matrix/matrix-view.tsx";
export { type MatrixExport } from "./matrix/matrix-texts.ts";
export { MapView, type MapViewProps } from "./map/map-view.tsx";
export {
  type MapPolicy,
  type MapReason,
  nearestShown,
  type PolicyKind,
  readNearest,
  readSimilarityMap,
  type SimilarityMap,
} from "./map/similarity-map.ts";
