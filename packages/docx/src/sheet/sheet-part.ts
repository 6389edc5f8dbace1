import { findAddress } from "../inline/find-address.ts";
import type { Relationships } from "../package/relationships.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { type Sheet, type SheetCell, textCell } from "./cell.ts";
import { sheetNamespaces } from "./namespaces.ts";
import { cellName, columnName, dayNumber } from "./place.ts";
import { type CellLook, cellLooks } from "./styles-part.ts";

/** No cell may hold more, in UTF-16 units. */
const longest = 32_767;
/** In points: a line of text, and the highest that a row can be. */
const lineHeight = 15;
const highestRow = 409;
/** In characters: what can be read when it is brought down to one page across. */
const widestPage = 240;
/** What a spreadsheet would take for a formula if somebody typed it. */
const formula = /^[=+\-@\t\r]/;

/** `xl/worksheets/sheetN.xml`: a head that stays in sight and filters, then the rows. */
export function sheetPart(
  sheet: Sheet,
  relationships: Relationships,
  isFirst: boolean,
): XmlElement {
  const { columns, rows, frozenColumns } = sheet;
  const whole = `A1:${cellName(rows.length, columns.length - 1)}`;
  const fits = columns.reduce((sum, { width }) => sum + width, 0) <= widestPage;
  const links: XmlElement[] = [];
  const titles = columns.map(({ title }) => textCell(title));
  const headHeight = rowHeight(titles, columns);
  const head = columns.map(({ title }, column) => textElement(0, column, title, "head"));
  const lines = rows.map((cells, at) =>
    element(
      "row",
      { r: at + 2, ht: rowHeight(cells, columns), customHeight: 1 },
      cells.map((cell, column) => {
        if (cell?.kind === "link") {
          const target = findAddress(cell.address);
          const ref = cellName(at + 1, column);
          if (target !== null)
            links.push(element("hyperlink", { ref, "r:id": relationships.toAddress(target) }));
        }
        return writeCell(at + 1, column, cell);
      }),
    ),
  );
  const topLeft = cellName(1, frozenColumns);
  const pane = frozenColumns === 0 ? "bottomLeft" : "bottomRight";
  return element(
    "worksheet",
    sheetNamespaces,
    fits ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })) : null,
    element("dimension", { ref: whole }),
    element(
      "sheetViews",
      {},
      element(
        "sheetView",
        { tabSelected: isFirst ? 1 : undefined, workbookViewId: 0 },
        element("pane", {
          xSplit: frozenColumns === 0 ? undefined : frozenColumns,
          ySplit: 1,
          topLeftCell: topLeft,
          activePane: pane,
          state: "frozen",
        }),
        element("selection", { pane, activeCell: topLeft, sqref: topLeft }),
      ),
    ),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    element(
      "cols",
      {},
      columns.map(({ width }, at) =>
        element("col", { min: at + 1, max: at + 1, width, customWidth: 1 }),
      ),
    ),
    element(
      "sheetData",
      {},
      element("row", { r: 1, ht: headHeight, customHeight: 1 }, head),
      lines,
    ),
    element("autoFilter", { ref: whole }),
    links.length === 0 ? null : element("hyperlinks", {}, links),
    element("pageMargins", {
      left: 0.5,
      right: 0.5,
      top: 0.6,
      bottom: 0.6,
      header: 0.3,
      footer: 0.3,
    }),
    // As many pages down as it takes, one across where that can be read; 9 is A4.
    element("pageSetup", {
      paperSize: 9,
      orientation: "landscape",
      fitToHeight: fits ? 0 : undefined,
    }),
  );
}

/** The cells that filter and the head that is printed on every page, as the workbook names them. */
export const filterRange = ({ columns, rows, name }: Sheet): string =>
  `'${name}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;

/** The head, and the columns that stay in sight, on every page that is printed. */
export function printTitles({ name, frozenColumns }: Sheet): string {
  const rows = `'${name}'!$1:$1`;
  return frozenColumns === 0 ? rows : `'${name}'!$A:$${columnName(frozenColumns - 1)},${rows}`;
}

/**
 * In points, so that the longest cell shows whole as far as a row can be high. Not every program
 * finds the height of wrapped text itself.
 */
function rowHeight(cells: readonly (SheetCell | null)[], columns: Sheet["columns"]): number {
  const lines = cells.map((cell, at) => {
    if (cell === null || !("text" in cell)) return 1;
    const room = Math.max(1, columns[at]!.width - 2);
    return cell.text
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  return Math.min(highestRow, Math.max(1, ...lines) * lineHeight);
}

function writeCell(row: number, column: number, cell: SheetCell | null): XmlElement {
  const r = cellName(row, column);
  if (cell === null) return element("c", { r, s: lookNumber("text") });
  switch (cell.kind) {
    case "number":
      return element("c", { r, s: lookNumber("text") }, element("v", {}, String(cell.number)));
    case "day":
      return element(
        "c",
        { r, s: lookNumber("day") },
        element("v", {}, String(dayNumber(cell.day))),
      );
    case "link":
      return textElement(row, column, cell.text, "link");
    case "text":
      return textElement(row, column, cell.text, formula.test(cell.text) ? "quoted" : "text");
  }
}

/** A text within the cell itself; such a text is never read as a formula. */
function textElement(row: number, column: number, text: string, name: CellLook): XmlElement {
  const shown = text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
  return element(
    "c",
    { r: cellName(row, column), s: lookNumber(name), t: "inlineStr" },
    element("is", {}, element("t", { "xml:space": "preserve" }, shown)),
  );
}

const lookNumber = (name: CellLook): number => cellLooks.indexOf(name);
