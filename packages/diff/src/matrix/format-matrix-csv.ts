import type { Language, Localized } from "@klubba/model";
import { strengthLabels } from "../labels/labels.ts";
import { type CsvSeparator, toCsv } from "./to-csv.ts";
import {
  cellStateLabels,
  coverageLabels,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  searchLimitInShort,
  surveyLimitInShort,
} from "./matrix.ts";

const headings: readonly Localized[] = [
  { sv: "Område", en: "Topic" },
  { sv: "Kommun eller dokument", en: "Municipality or document" },
  { sv: "Läge", en: "State" },
  { sv: "Uppgift", en: "Statement" },
  { sv: "Styrka", en: "Strength" },
  { sv: "Källa", en: "Source" },
  { sv: "Län", en: "County" },
  { sv: "Dokumenttyp", en: "Document type" },
  { sv: "Datum", en: "Date" },
  { sv: "Läst", en: "Read" },
  { sv: "Begränsning", en: "Limit" },
];

/** The matrix as CSV, a line a cell. */
export function formatMatrixCsv(
  matrix: Matrix,
  language: Language,
  separator: CsvSeparator = ",",
): string {
  const topics = new Map(matrix.topics.map((topic) => [topic.id, topic.title]));
  const columns = new Map(matrix.columns.map((column) => [column.id, column]));
  const lines = matrix.cells.map((cell) => {
    const column = columns.get(cell.column);
    return [
      topics.get(cell.topic) ?? cell.topic,
      column?.name ?? cell.column,
      cellStateLabels[cell.state][language],
      cell.statement ?? "",
      cell.strength === null ? "" : strengthLabels[cell.strength][language],
      cell.source ?? "",
      column?.county ?? "",
      column?.documentType ?? "",
      column?.date ?? "",
      column?.coverage == null ? "" : coverageLabels[column.coverage][language],
      readLimit(cell, column)?.[language] ?? "",
    ];
  });
  const rows = [headings.map((heading) => heading[language]), ...lines];
  return toCsv(rows, separator);
}

function readLimit({ state }: MatrixCell, column: MatrixColumn | undefined): Localized | null {
  if (column?.kind === "municipality") return surveyLimitInShort;
  return state === "found" || state === "notFound" ? searchLimitInShort : null;
}
