import { findAddress } from "../inline/find-address.ts";
import type { Relationships } from "../package/relationships.ts";
import { element, type XmlElement } from "../xml/element.ts";
import type { Sheet, SheetCell } from "./cell.ts";
import { sheetNamespaces } from "./namespaces.ts";
import { cellName, columnName, dayNumber } from "./place.ts";
import { type CellLook, cellLooks } from "./styles-part.ts";

/** No cell may hold more, in UTF-16 units. */
const longest = 32_767;
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
  const links: XmlElement[] = [];
  const head = columns.map(({ title }, column) => textElement(0, column, title, "head"));
  const lines = rows.map((cells, at) =>
    element(
      "row",
      { r: at + 2 },
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
    element("sheetPr", {}, element("pageSetUpPr", { fitToPage: 1 })),
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
    element("sheetData", {}, element("row", { r: 1 }, head), lines),
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
    // As many pages down as it takes, one across; 9 is A4.
    element("pageSetup", { paperSize: 9, orientation: "landscape", fitToHeight: 0 }),
  );
}

/** The cells that filter and the head that is printed on every page, as the workbook names them. */
export const filterRange = ({ columns, rows, name }: Sheet): string =>
  `'${name}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}`;

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
