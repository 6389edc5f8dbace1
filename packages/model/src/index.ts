export { canonicalJson } from "./document/canonical-json.ts";
export { type FoundBlock, findBlock } from "./document/blocks.ts";
export { digest } from "./document/digest.ts";
export {
  createDocument,
  type DocumentJson,
  parseBody,
  parseDocument,
  type PolicyDocument,
  toJson,
} from "./document/document.ts";
export { hashDocument } from "./document/hash-document.ts";
export { findTitleHeading, readHeadingNumbers } from "./document/heading-numbers.ts";
export { readInlineText, readPlainText, unfilledField } from "./document/plain-text.ts";
export {
  goesWithItsContent,
  holdsOnly,
  withoutProposedBlocks,
} from "./document/proposed-blocks.ts";
export { readSections, type Section } from "./document/sections.ts";
export { withoutAnnotations } from "./document/without-annotations.ts";
export { type Evidence, type EvidenceByItem, evidenceByItemSchema } from "./evidence/evidence.ts";
export {
  coverageStates,
  type CoverageState,
  digestOfBlocks,
  readCoverage,
} from "./evidence/read-coverage.ts";
export {
  type Field,
  fieldNamePattern,
  type Fields,
  fieldsSchema,
  isFilled,
} from "./fields/fields.ts";
export {
  emptyHead,
  filledInAfterDecision,
  type Head,
  headEntries,
  type HeadKey,
  headKeys,
  type HeadKind,
  headSchema,
  isDate,
  type Status,
  statuses,
  statusLabels,
} from "./head/head.ts";
export { type HeadRow, readHeadRows } from "./head/read-head-rows.ts";
export { assignIds } from "./ids/assign-ids.ts";
export { type CreateId, randomIds, sequentialIds } from "./ids/block-id.ts";
export { findNearest } from "./language/find-nearest.ts";
export { type Language, languages, type Localized, toLanguage } from "./language/language.ts";
export { migrate } from "./migrations/migrate.ts";
export { currentFormat, type Migration, migrations } from "./migrations/migrations.ts";
export { failure, formatProblem, type Problem, type Result, success } from "./result/result.ts";
export { everyUnknownKey } from "./result/every-unknown-key.ts";
export { closed } from "./result/shapes.ts";
export { isSafeLink } from "./schema/attributes.ts";
export { type MarkName, marks } from "./schema/marks.ts";
export {
  type HeadingLevel,
  headingLevels,
  type ListDelimiter,
  listDelimiters,
  type ListFormat,
  listFormats,
  type NodeName,
  nodes,
} from "./schema/nodes.ts";
export { hasBlockId, markNames, nodeNames, schema } from "./schema/schema.ts";
export { appendSourceAnnex, createSourceAnnex } from "./sources/append-source-annex.ts";
export { type BorrowedPassage, readPassage } from "./sources/read-passage.ts";
export { readSources, type UsedSource } from "./sources/read-sources.ts";
export { readSourceNote, type SourceNote, writeSourceNote } from "./sources/source-note.ts";
export {
  type Checklist,
  type Citation,
  type Item,
  type Source,
  type Topic,
  type Verification,
  verifications,
} from "./survey/checklist.ts";
export {
  type Law,
  type LawRegister,
  type LawStatus,
  lawStatuses,
  severities,
  type Severity,
  type StaleCitation,
} from "./survey/law.ts";
export {
  coverages,
  type Fact,
  type Municipality,
  type SourceCoverage,
  type Strength,
  strengths,
} from "./survey/municipality.ts";
