import type { Language, Localized } from "@klubba/model";
import { escapeHtml, pageStyle, toHtmlLines, toPage } from "../format/html.ts";
import { strengthLabels } from "../labels/labels.ts";
import { formatMatrixCsv } from "./format-matrix-csv.ts";
import { cellStateLabels, coverageLabels, type Matrix, type MatrixCell } from "./matrix.ts";

export const matrixFormats = ["text", "csv", "json", "html"] as const;
export type MatrixFormat = (typeof matrixFormats)[number];

const title: Localized = {
  sv: "Så svarar andra: områden och kommuner",
  en: "How others answer: topics and municipalities",
};
const columnWord: Localized = { sv: "Kommun eller dokument", en: "Municipality or document" };
const statementWord: Localized = { sv: "Uppgift", en: "Statement" };
const strengthWord: Localized = { sv: "Styrka", en: "Strength" };
const sourceWord: Localized = { sv: "Källa", en: "Source" };

/** The whole matrix as a text of the given format; ends with a line break. */
export function formatMatrix(matrix: Matrix, format: MatrixFormat, language: Language): string {
  return writers[format](matrix, language);
}

const writers: Record<MatrixFormat, (matrix: Matrix, language: Language) => string> = {
  json: (matrix) => `${JSON.stringify(matrix, null, 2)}\n`,
  csv: (matrix, language) => formatMatrixCsv(matrix, language),
  text: formatText,
  html: formatHtml,
};

function formatText(matrix: Matrix, language: Language): string {
  const lines = matrix.limit === null ? [] : [matrix.limit, ""];
  const names = new Map(matrix.columns.map((column) => [column.id, column.name]));
  for (const topic of matrix.topics) {
    lines.push(topic.title, "-".repeat(topic.title.length));
    for (const cell of matrix.cells.filter((candidate) => candidate.topic === topic.id)) {
      const strength =
        cell.strength === null ? "" : ` [${strengthLabels[cell.strength][language]}]`;
      lines.push(
        `${names.get(cell.column)}: ${sayCell(cell, language).replaceAll("\n", " ")}${strength}`,
      );
      if (cell.source !== null) lines.push(`    ${cell.source}`);
    }
    lines.push("");
  }
  return lines.length === 0 ? "\n" : `${lines.join("\n").trimEnd()}\n`;
}

const sayCell = (cell: MatrixCell, language: Language): string =>
  cell.statement ?? `(${cellStateLabels[cell.state][language]})`;

function formatHtml(matrix: Matrix, language: Language): string {
  const head = [columnWord, statementWord, strengthWord, sourceWord]
    .map((word) => `<th scope="col">${word[language]}</th>`)
    .join("");
  const tables = matrix.topics.map((topic) => {
    const rows = matrix.cells
      .filter((cell) => cell.topic === topic.id)
      .map((cell) => toRow(matrix, cell, language))
      .join("\n");
    return `<h2>${escapeHtml(topic.title)}</h2>\n<table><caption class="unseen">${escapeHtml(topic.title)}</caption><thead><tr>${head}</tr></thead><tbody>\n${rows}\n</tbody></table>`;
  });
  const limit = matrix.limit === null ? "" : `<p>${escapeHtml(matrix.limit)}</p>`;
  const body = `<header><h1>${title[language]}</h1>${limit}</header>\n<main>\n${tables.join("\n")}\n</main>`;
  return toPage(language, title[language], `${pageStyle}\n${tableStyle}`, body);
}

function toRow(matrix: Matrix, cell: MatrixCell, language: Language): string {
  const column = matrix.columns.find((candidate) => candidate.id === cell.column);
  const coverage =
    column?.coverage == null
      ? ""
      : ` <span class="meta">(${coverageLabels[column.coverage][language]})</span>`;
  const strength = cell.strength === null ? "–" : strengthLabels[cell.strength][language];
  const isLink = cell.source !== null && /^https?:/.test(cell.source);
  const text = escapeHtml(cell.source ?? "–");
  const source = isLink ? `<a href="${text}">${text}</a>` : text;
  const statement =
    cell.statement === null ? `<em>${sayCell(cell, language)}</em>` : toHtmlLines(cell.statement);
  const name = `<th scope="row">${escapeHtml(column?.name ?? cell.column)}${coverage}</th>`;
  return `<tr>${name}<td>${statement}</td><td>${strength}</td><td>${source}</td></tr>`;
}

const tableStyle = `body { max-width: 70rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top; }`;
