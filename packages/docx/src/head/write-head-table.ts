import { type Language, readHeadRows } from "@klubba/model";
import type { Context } from "../context/context.ts";
import { textRuns } from "../inline/runs.ts";
import { textWidth } from "../styles/page.ts";
import { tableCell, tableElement, tableRow } from "../tables/table.ts";
import { type Child, element, value, type XmlElement } from "../xml/element.ts";

const caption = { sv: "Uppgifter om dokumentet", en: "About the document" } as const;

/** Over each column. */
export const headTitles: Record<Language, readonly [string, string]> = {
  sv: ["Uppgift", "Innehåll"],
  en: ["Entry", "Content"],
};

const widths = [2835, textWidth - 2835] as const;

/**
 * The head as a table of two columns. What only the decision can tell says so while it is unknown;
 * other empty entries have no row.
 */
export function writeHeadTable(context: Context): XmlElement {
  const { head } = context.document;
  const rows = readHeadRows(head).map(({ label, lines }) =>
    tableRow(false, [
      headCell(0, headParagraphs("label", [label])),
      headCell(1, headParagraphs("entry", lines)),
    ]),
  );
  const titles = headTitles[head.language].map((title, column) =>
    headCell(column, headParagraphs("label", [title])),
  );
  return headTableElement(head.language, [tableRow(true, titles), ...rows]);
}

/** The table around rows of two `headCell`s, the first of which has the columns' titles. */
export const headTableElement = (language: Language, rows: readonly XmlElement[]): XmlElement =>
  tableElement({
    style: "KlubbaHeadTable",
    widths,
    firstRow: true,
    firstColumn: true,
    caption: caption[language],
    rows,
  });

export const headCell = (column: number, content: Child): XmlElement =>
  tableCell({ width: widths[column]! }, content);

export const headStyles = { label: "KlubbaTableHeading", entry: "KlubbaTableText" } as const;
export type HeadStyle = keyof typeof headStyles;

const headParagraphs = (style: HeadStyle, lines: readonly string[]) =>
  lines.map((line) =>
    element(
      "w:p",
      {},
      element("w:pPr", {}, value("w:pStyle", headStyles[style])),
      textRuns(line, {}),
    ),
  );
