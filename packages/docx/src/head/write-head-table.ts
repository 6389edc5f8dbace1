import { readHeadRows } from "@klubba/model";
import type { Context } from "../context/context.ts";
import { textRuns } from "../inline/runs.ts";
import { textWidth } from "../styles/page.ts";
import { tableCell, tableElement, tableRow } from "../tables/table.ts";
import { element, value, type XmlElement } from "../xml/element.ts";

const words = {
  caption: { sv: "Uppgifter om dokumentet", en: "About the document" },
  entry: { sv: "Uppgift", en: "Entry" },
  content: { sv: "Innehåll", en: "Content" },
} as const;

const widths = [2835, textWidth - 2835] as const;

/**
 * The head as a table of two columns. What only the decision can tell says so while it is unknown;
 * other empty entries have no row.
 */
export function writeHeadTable(context: Context): XmlElement {
  const { head } = context.document;
  const { language } = head;
  const rows = readHeadRows(head).map(({ label, lines }) => {
    return tableRow(false, [
      cell(0, [label], "KlubbaTableHeading"),
      cell(1, lines, "KlubbaTableText"),
    ]);
  });
  const header = tableRow(true, [
    cell(0, [words.entry[language]], "KlubbaTableHeading"),
    cell(1, [words.content[language]], "KlubbaTableHeading"),
  ]);
  return tableElement({
    style: "KlubbaHeadTable",
    widths,
    firstRow: true,
    firstColumn: true,
    caption: words.caption[language],
    rows: [header, ...rows],
  });
}

const cell = (column: 0 | 1, lines: readonly string[], style: string): XmlElement =>
  tableCell(
    { width: widths[column] },
    lines.map((line) =>
      element("w:p", {}, element("w:pPr", {}, value("w:pStyle", style)), textRuns(line, {})),
    ),
  );
