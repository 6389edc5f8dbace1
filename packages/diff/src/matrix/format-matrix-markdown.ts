import type { Language } from "@klubba/model";
import type { Matrix } from "./matrix.ts";
import { readMatrixSources, saySource } from "./matrix-sources.ts";
import { matrixWords } from "./matrix-words.ts";
import { sayCell } from "./say-cell.ts";

/** The matrix as Markdown: a table for each topic, and the sources as a numbered list. */
export function formatMatrixMarkdown(
  matrix: Matrix,
  language: Language,
  date: string | null,
): string {
  const words = matrixWords[language];
  const sources = readMatrixSources(matrix);
  const names = new Map(matrix.columns.map((column) => [column.id, column.name]));
  const tables = matrix.topics.flatMap((topic) => {
    const rows = matrix.cells
      .filter((cell) => cell.topic === topic.id)
      .map((cell) => {
        const source = sources.of(cell);
        const number = source === null ? "" : String(source.number);
        return toRow([names.get(cell.column) ?? cell.column, sayCell(cell, language), number]);
      });
    return [
      `## ${toInline(topic.title)}`,
      "",
      toRow([words.column, words.statement, words.source]),
      "| --- | --- | --- |",
      ...rows,
      "",
    ];
  });
  const list = sources.list.map((source) => {
    const address = source.address === null ? "" : ` <${source.address}>`;
    return `${source.number}. ${toInline(saySource(source, language))}.${address}`;
  });
  const lines = [
    `# ${words.title}`,
    "",
    ...(date === null ? [] : [`${words.taken} ${date}`, ""]),
    ...(matrix.limit === null ? [] : [toInline(matrix.limit), ""]),
    ...tables,
    `## ${words.sources}`,
    "",
    ...list,
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

const toRow = (cells: readonly string[]): string => `| ${cells.map(toInline).join(" | ")} |`;

/** Text that stays text: nothing in it is Markdown, and it keeps to its line. */
const toInline = (text: string): string =>
  text.replaceAll(/[\\`*_[\]<>|#~]/g, "\\$&").replaceAll(/\s*\n\s*/g, " / ");
