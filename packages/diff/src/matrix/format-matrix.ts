import type { Language } from "@klubba/model";
import { formatMatrixCsv } from "./format-matrix-csv.ts";
import { formatMatrixHtml } from "./format-matrix-html.ts";
import { formatMatrixMarkdown } from "./format-matrix-markdown.ts";
import type { Matrix } from "./matrix.ts";
import { sayCell } from "./say-cell.ts";

export const matrixFormats = ["text", "csv", "json", "html", "md"] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

/**
 * The whole matrix as a text of the given format; ends with a line break. `date` is when it was
 * taken, told by formats that a person reads as a whole.
 */
export function formatMatrix(
  matrix: Matrix,
  format: MatrixFormat,
  language: Language,
  date: string | null = null,
): string {
  return writers[format](matrix, language, date);
}

type Writer = (matrix: Matrix, language: Language, date: string | null) => string;

const writers: Record<MatrixFormat, Writer> = {
  json: (matrix) => `${JSON.stringify(matrix, null, 2)}\n`,
  csv: (matrix, language) => formatMatrixCsv(matrix, language),
  text: formatText,
  html: formatMatrixHtml,
  md: formatMatrixMarkdown,
};

function formatText(matrix: Matrix, language: Language): string {
  const lines = matrix.limit === null ? [] : [matrix.limit, ""];
  const names = new Map(matrix.columns.map((column) => [column.id, column.name]));
  for (const topic of matrix.topics) {
    lines.push(topic.title, "-".repeat(topic.title.length));
    for (const cell of matrix.cells.filter((candidate) => candidate.topic === topic.id)) {
      lines.push(`${names.get(cell.column)}: ${sayCell(cell, language).replaceAll("\n", " ")}`);
      if (cell.source !== null) lines.push(`    ${cell.source}`);
    }
    lines.push("");
  }
  return lines.length === 0 ? "\n" : `${lines.join("\n").trimEnd()}\n`;
}
