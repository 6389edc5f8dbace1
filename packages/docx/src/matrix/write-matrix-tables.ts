import {
  columnKindLabels,
  type Matrix,
  type MatrixCell,
  type MatrixColumn,
  type MatrixSources,
  matrixWords,
  sayCell,
} from "@klubba/diff";
import type { Language } from "@klubba/model";
import { textRuns } from "../inline/runs.ts";
import { margins, page } from "../styles/page.ts";
import { tableCell, tableElement, tableRow } from "../tables/table.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { lineOf } from "./line-of.ts";

/** As many as can be read side by side on a page that lies down, beside the topic. */
const columnsOnPage = 4;
/** In twips. */
const pageWidth = page.height - margins.left - margins.right;
const topicWidth = 2268;

const part: Record<Language, (at: number, all: number) => string> = {
  sv: (at, all) => `del ${at} av ${all}`,
  en: (at, all) => `part ${at} of ${all}`,
};

/** A table for every few columns, each with every topic. */
export function writeMatrixTables(
  matrix: Matrix,
  sources: MatrixSources,
  language: Language,
): XmlElement[] {
  const groups: MatrixColumn[][] = [];
  for (let from = 0; from < matrix.columns.length; from += columnsOnPage)
    groups.push(matrix.columns.slice(from, from + columnsOnPage));
  return groups.flatMap((columns, at) => {
    const words = matrixWords[language];
    const count = groups.length === 1 ? "" : `, ${part[language](at + 1, groups.length)}`;
    const title = `${words.matrix}${count}: ${columns.map(({ name }) => name).join(", ")}`;
    return [
      lineOf("Heading2", textRuns(title, {})),
      writeTable({ matrix, columns, sources, title, language }),
      // A table is never the last thing, nor touches another.
      lineOf("KlubbaTableEnd", null),
    ];
  });
}

interface TableParts {
  readonly matrix: Matrix;
  readonly columns: readonly MatrixColumn[];
  readonly sources: MatrixSources;
  readonly title: string;
  readonly language: Language;
}

function writeTable({ matrix, columns, sources, title, language }: TableParts): XmlElement {
  const width = Math.floor((pageWidth - topicWidth) / columnsOnPage);
  const heads = columns.map((column) =>
    tableCell({ width }, [
      lineOf("KlubbaTableHeading", textRuns(column.name, {})),
      lineOf("KlubbaTableText", textRuns(columnKindLabels[column.kind][language], {})),
    ]),
  );
  const rows = matrix.topics.map((topic) =>
    tableRow(false, [
      // The first column's look is the table's. A heading's own style would keep each row with the next.
      tableCell({ width: topicWidth }, lineOf("KlubbaTableText", textRuns(topic.title, {}))),
      columns.map((column) => {
        const cells = matrix.cells.filter(
          (cell) => cell.topic === topic.id && cell.column === column.id,
        );
        return tableCell(
          { width },
          cells.map((cell) => writeCell(cell, sources, language)),
        );
      }),
    ]),
  );
  const first = lineOf("KlubbaTableHeading", textRuns(matrixWords[language].topic, {}));
  return tableElement({
    style: "TableGrid",
    widths: [topicWidth, ...columns.map(() => width)],
    firstRow: true,
    firstColumn: true,
    caption: title,
    rows: [tableRow(true, [tableCell({ width: topicWidth }, first), heads]), ...rows],
  });
}

/** The bookmark on a source in the list. */
export const sourceBookmark = (number: number): string => `source_${number}`;

function writeCell(cell: MatrixCell, sources: MatrixSources, language: Language): XmlElement {
  const source = sources.of(cell);
  const heading = source?.address === null ? cell.source : null;
  const section = heading === null ? "" : ` (${matrixWords[language].section}: ${heading})`;
  const silent = cell.statement === null ? ({ italic: true } as const) : {};
  return lineOf("KlubbaTableText", [
    textRuns(`${sayCell(cell, language)}${section}`, silent),
    source === null
      ? null
      : [
          textRuns(" ", {}),
          element(
            "w:hyperlink",
            { "w:anchor": sourceBookmark(source.number), "w:history": 1 },
            textRuns(`[${source.number}]`, { style: "Hyperlink" }),
          ),
        ],
  ]);
}
