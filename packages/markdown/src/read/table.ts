import type { Table, TableCell } from "mdast";
import { Fragment, type Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { note, type ReadContext, takeAnchor } from "./context.ts";
import type { DirectiveAttributes } from "./directive-attributes.ts";
import { readText } from "./paragraph.ts";

/** A GFM table: its first row is the header row. */
export function readTable(node: Table, given: DirectiveAttributes, context: ReadContext): Node[] {
  if (node.align?.some((side) => side !== null)) note(context, "columnAlignment", node);
  const columns = Math.max(...node.children.map((row) => row.children.length));
  if (node.children.some((row) => row.children.length !== columns))
    note(context, "unevenTable", node);

  const rows = node.children.map((row, index) => {
    const type = index === 0 ? schema.nodes.tableHeader : schema.nodes.tableCell;
    const cells = Array.from({ length: columns }, (_, column) =>
      type.create(null, readCell(row.children[column], context)),
    );
    return schema.nodes.tableRow.create(null, cells);
  });
  return [schema.nodes.table.create(takeAnchor(context, node, given.id), rows)];
}

function readCell(cell: TableCell | undefined, context: ReadContext): Node[] {
  if (cell === undefined) return [schema.nodes.paragraph.create()];
  return readText(cell.children, context).map((part) =>
    part instanceof Fragment ? schema.nodes.paragraph.create(null, part) : part,
  );
}
