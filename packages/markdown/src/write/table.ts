import type { Node } from "prosemirror-model";
import type { Attributes } from "../syntax/attributes.ts";
import type { WriteContext } from "./context.ts";
import { container, type Flow, leaf } from "./flow.ts";

export function writeTable(table: Node, context: WriteContext): Flow[] {
  return isSimple(table, context) ? writeSimple(table, context) : [writeFull(table, context)];
}

/** True for what a GFM table can hold: one header row, every cell one paragraph, no spans or widths. */
function isSimple(table: Node, context: WriteContext): boolean {
  const rows = table.content.content;
  const columns = rows[0]?.childCount ?? 0;
  return (
    columns > 0 &&
    rows.every((row, index) => {
      const kind = index === 0 ? "tableHeader" : "tableCell";
      const cells = row.content.content;
      return (
        !hasAnchor(row, context) &&
        cells.length === columns &&
        cells.every((cell) => cell.type.name === kind && isSimpleCell(cell, context))
      );
    })
  );
}

function isSimpleCell(cell: Node, context: WriteContext): boolean {
  const only = cell.firstChild;
  return (
    cell.attrs.colspan === 1 &&
    cell.attrs.rowspan === 1 &&
    cell.attrs.colwidth === null &&
    cell.childCount === 1 &&
    only?.type.name === "paragraph" &&
    !hasAnchor(cell, context) &&
    !hasAnchor(only, context)
  );
}

const hasAnchor = (node: Node, context: WriteContext): boolean => "id" in context.anchorOf(node);

function writeSimple(table: Node, context: WriteContext): Flow[] {
  const anchor = context.anchorOf(table);
  const marker = "id" in anchor ? [leaf("table", anchor)] : [];
  const children = table.content.content.map((row) => ({
    type: "tableRow" as const,
    children: row.content.content.map((cell) => ({
      type: "tableCell" as const,
      children: cell.firstChild === null ? [] : context.writeInline(cell.firstChild, "line"),
    })),
  }));
  return [...marker, { type: "table", children }];
}

function writeFull(table: Node, context: WriteContext): Flow {
  const rows = table.content.content.map((row) =>
    container(
      "row",
      context.anchorOf(row),
      row.content.content.map((cell) => writeCell(cell, context)),
    ),
  );
  return container("table", context.anchorOf(table), rows);
}

function writeCell(cell: Node, context: WriteContext): Flow {
  const { colspan, rowspan, colwidth } = cell.attrs;
  const name = cell.type.name === "tableHeader" ? "header" : "cell";
  const attributes: Attributes = {
    ...context.anchorOf(cell),
    ...(colspan === 1 ? {} : { colspan: String(colspan) }),
    ...(rowspan === 1 ? {} : { rowspan: String(rowspan) }),
    ...(colwidth === null ? {} : { widths: colwidth.join(" ") }),
  };
  return container(name, attributes, context.writeBlocks(cell));
}
