import type { Language, Localized } from "@klubba/model";
import { strengthLabels } from "../labels/labels.ts";
import { cellStateLabels, coverageLabels, type Matrix, surveyLimitInShort } from "./matrix.ts";

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

/**
 * The matrix as CSV (RFC 4180, with a byte order mark so that Excel reads å, ä and ö), a line a
 * cell. Swedish Excel splits columns at `;`, every other reader at `,`.
 */
export function formatMatrixCsv(
  matrix: Matrix,
  language: Language,
  separator: "," | ";" = ",",
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
      column?.kind === "municipality" ? surveyLimitInShort[language] : "",
    ];
  });
  const rows = [headings.map((heading) => heading[language]), ...lines];
  const toLine = (values: readonly string[]) =>
    values.map((value) => toValue(value, separator)).join(separator);
  return `\uFEFF${rows.map(toLine).join("\r\n")}\r\n`;
}

/** A spreadsheet would run a text that starts like this as a formula. */
const formula = /^[=+\-@\t\r]/;

function toValue(value: string, separator: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe);
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe;
}
