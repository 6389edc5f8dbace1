import type { Node } from "prosemirror-model";
import type { BlockWriter, Context } from "../context/context.ts";
import { onPage, type Place } from "../context/place.ts";
import { paragraph } from "../blocks/paragraph.ts";
import { writeOpenBreak } from "../blocks/page-break.ts";
import { look } from "../styles/look.ts";
import { type Child, element, value, type Xml, type XmlElement } from "../xml/element.ts";
import { columnWidths } from "./column-widths.ts";
import { type GridCell, type GridRow, readGrid } from "./read-grid.ts";

/** Header rows repeat on every page and are marked as headers; widths are written, never guessed by Word. */
export const writeTable: BlockWriter = (node, place, context) => {
  const grid = readGrid(node);
  if (grid.columns === 0) {
    context.notes.add("emptyTable");
    return [];
  }
  const before = [...writeOpenBreak(context), ...writeTableSeparator(context)];
  const widths = columnWidths(grid, place.width);
  const firstColumn = grid.rows.every(
    ({ cells }) => cells[0]?.column === 0 && cells[0].cell.type.name === "tableHeader",
  );
  const rows = grid.rows.filter(isWritten).map((row) => writeRow(row, widths, context));
  const firstRow = grid.rows[0]?.isHeader ?? false;
  context.lead = { ...context.lead, space: true };
  return [...before, tableElement({ style: "TableGrid", widths, firstRow, firstColumn, rows })];
};

/** A row without cells is none to Word. */
export const isWritten = ({ cells }: GridRow): boolean => cells.length > 0;

interface TableParts {
  readonly style: string;
  readonly widths: readonly number[];
  readonly firstRow: boolean;
  readonly firstColumn: boolean;
  /** What the table is, for those who do not see it. */
  readonly caption?: string;
  readonly rows: readonly XmlElement[];
}

export function tableElement(parts: TableParts): XmlElement {
  const { widths } = parts;
  const total = widths.reduce((left, right) => left + right, 0);
  return element(
    "w:tbl",
    {},
    element(
      "w:tblPr",
      {},
      value("w:tblStyle", parts.style),
      element("w:tblW", { "w:w": total, "w:type": "dxa" }),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblLook", {
        "w:val": (0x0600 + (parts.firstRow ? 0x20 : 0) + (parts.firstColumn ? 0x80 : 0))
          .toString(16)
          .padStart(4, "0")
          .toUpperCase(),
        "w:firstRow": parts.firstRow ? 1 : 0,
        "w:lastRow": 0,
        "w:firstColumn": parts.firstColumn ? 1 : 0,
        "w:lastColumn": 0,
        "w:noHBand": 1,
        "w:noVBand": 1,
      }),
      parts.caption === undefined ? null : value("w:tblCaption", parts.caption),
    ),
    element(
      "w:tblGrid",
      {},
      widths.map((width) => element("w:gridCol", { "w:w": width })),
    ),
    parts.rows,
  );
}

export const tableRow = (isHeader: boolean, cells: Child): XmlElement => {
  const header = element("w:trPr", {}, element("w:cantSplit"), element("w:tblHeader"));
  return element("w:tr", {}, isHeader ? header : null, cells);
};

interface CellParts {
  readonly width: number;
  readonly columns?: number;
  readonly vertical?: GridCell["vertical"];
}

const merges = { single: null, start: "restart", rest: "continue" } as const;

export function tableCell(
  { width, columns = 1, vertical = "single" }: CellParts,
  content: Child,
): XmlElement {
  const merge = merges[vertical];
  return element(
    "w:tc",
    {},
    element(
      "w:tcPr",
      {},
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      columns === 1 ? null : value("w:gridSpan", columns),
      merge === null ? null : value("w:vMerge", merge),
    ),
    content,
  );
}

/** One `w:tc` of a row: where it lies, and the cell that begins there, if one does. */
export interface CellPlace {
  readonly cell: Node | null;
  readonly column: number;
  readonly columns: number;
  readonly vertical: GridCell["vertical"];
}

/** A row that is not filled to the right, or has a hole, gets cells without content there. */
export function readCellPlaces(row: GridRow, columns: number): CellPlace[] {
  const places: CellPlace[] = [];
  let next = 0;
  const fillTo = (column: number) => {
    for (; next < column; next += 1)
      places.push({ cell: null, column: next, columns: 1, vertical: "single" });
  };
  for (const { cell, ...place } of row.cells) {
    fillTo(place.column);
    places.push({ ...place, cell: place.vertical === "rest" ? null : cell });
    next = place.column + place.columns;
  }
  fillTo(columns);
  return places;
}

function writeRow(row: GridRow, widths: readonly number[], context: Context): XmlElement {
  const cells = readCellPlaces(row, widths.length).map(({ cell, column, columns, vertical }) => {
    const width = widths.slice(column, column + columns).reduce((left, right) => left + right, 0);
    const content =
      cell === null
        ? emptyParagraph(context)
        : context.writeBlocks(cell, inCell(cell.type.name, width));
    return tableCell({ width, columns, vertical }, content);
  });
  return tableRow(row.isHeader, cells);
}

const inCell = (name: string, width: number): Place => ({
  ...onPage,
  width: width - 2 * look.cellMargin,
  inCell: name === "tableHeader" ? "header" : "cell",
});

const emptyParagraph = (context: Context) =>
  paragraph({ ...onPage, inCell: "cell" }, context, null);

/** Two tables that touch are one to Word, and a table at the end has nothing after it to write in. */
export function writeTableSeparator(context: Context): Xml[] {
  if (!context.lead.space) return [];
  context.lead = { ...context.lead, space: false };
  return [paragraph(onPage, context, null, "KlubbaTableEnd")];
}
