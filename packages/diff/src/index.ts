export { type Format, type FormatName } from "./blocks/format.ts";
export { readStanding } from "./blocks/read-standing.ts";
export { type Block } from "./blocks/block.ts";
export { type Unit, type UnitKind } from "./blocks/unit.ts";
export {
  type Change,
  type ChangeKind,
  changeKinds,
  type ChangeScope,
  type FormattingNote,
} from "./changes/change.ts";
export { type ChangeGroup, groupChanges } from "./changes/group-changes.ts";
export { sortByMeaning, sortByPlace } from "./changes/sort-changes.ts";
export { applyComparison, invertComparison } from "./comparison/apply-comparison.ts";
export { compareDocuments } from "./comparison/compare-documents.ts";
export { type Comparison, type Summary } from "./comparison/comparison.ts";
export { traceChanges } from "./comparison/trace-changes.ts";
export {
  type ComparisonFormat,
  comparisonFormats,
  formatComparison,
  type FormatOptions,
} from "./format/format-comparison.ts";
export { sayKind, sayNotes, saySection, saySummary } from "./format/say-change.ts";
export { sayCarriers, sayCarriersShort } from "./format/say-meaning.ts";
export {
  changeGroupLabels,
  changeKindLabels,
  markingLabels,
  meaningLabels,
  strengthLabels,
} from "./labels/labels.ts";
export { type MatrixFormat, matrixFormats, formatMatrix } from "./matrix/format-matrix.ts";
export { formatMatrixCsv } from "./matrix/format-matrix-csv.ts";
export {
  type CellState,
  cellStateLabels,
  cellStateMeanings,
  cellStates,
  coverageLabels,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixTopic,
  surveyLimit,
} from "./matrix/matrix.ts";
export {
  columnKindLabels,
  type MatrixSource,
  type MatrixSources,
  readMatrixSources,
  saySource,
} from "./matrix/matrix-sources.ts";
export { matrixWords } from "./matrix/matrix-words.ts";
export { sayCell } from "./matrix/say-cell.ts";
export { type MatrixDocument, type MatrixInput, readMatrix } from "./matrix/read-matrix.ts";
export {
  createIndex,
  type IndexInput,
  type ManyDocument,
  type SharedIndex,
} from "./many/create-index.ts";
export { type LikenessShare } from "./many/explain-likeness.ts";
export { findSimilarPassages, type SimilarPassage } from "./many/find-similar-passages.ts";
export {
  formatSimilarity,
  type SimilarityFormat,
  similarityFormats,
} from "./many/format-similarity.ts";
export { type IndexedPassage, type IndexedText, type TextKind } from "./many/indexed-text.ts";
export { type Similarity, similarityOf } from "./many/similarity-of.ts";
export { type Topic, type TopicPassage, type TopicPlace, topicsOf } from "./many/topics-of.ts";
export { municipalityToDocument } from "./many/municipality-to-document.ts";
export { explainMeaning } from "./meaning/explain-meaning.ts";
export { type Carrier, type Meaning, type MeaningNote, meanings } from "./meaning/meaning.ts";
export { readMeaning } from "./meaning/read-meaning.ts";
export { readStrength } from "./meaning/read-signals.ts";
export {
  type CellPassages,
  type Passage,
  type PassageKind,
  type Piece,
  type Span,
} from "./passages/passage.ts";
export { readPassages } from "./passages/read-passages.ts";
export { groupTables } from "./rows/group-tables.ts";
export {
  readCellParts,
  readRowCells,
  readRowParts,
  type RowParts,
  type RowView,
  type ShownCell,
} from "./rows/read-row-parts.ts";
export { type CellSide, type Row, type RowCell, type RowSide } from "./rows/row.ts";
export { type Script } from "./script/script.ts";
export { type Segment, showBreaks } from "./words/segment.ts";
