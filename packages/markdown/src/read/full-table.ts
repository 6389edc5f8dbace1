import type { ContainerDirective } from "mdast-util-directive";
import type { Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { problem, type ReadContext, takeAnchor } from "./context.ts";
import { checkKeys, readWholeNumber } from "./directive-attributes.ts";

/** `:::table` with `:::row` with `:::header` and `:::cell`, and nothing else between. */
export function readFullTable(node: ContainerDirective, context: ReadContext): Node[] {
  const { id } = checkKeys(node, ["id"], context);
  const rows = partsOf(node, ["row"], context).map((row) => readRow(row, context));
  if (rows.length > 0) return [schema.nodes.table.create(takeAnchor(context, node, id), rows)];
  problem(context, node, context.texts.emptyTable);
  return [];
}

function readRow(node: ContainerDirective, context: ReadContext): Node {
  const { id } = checkKeys(node, ["id"], context);
  const cells = partsOf(node, ["header", "cell"], context).map((cell) => readCell(cell, context));
  return schema.nodes.tableRow.create(takeAnchor(context, node, id), cells);
}

function readCell(node: ContainerDirective, context: ReadContext): Node {
  const attributes = checkKeys(node, ["id", "colspan", "rowspan", "widths"], context);
  const type = node.name === "header" ? schema.nodes.tableHeader : schema.nodes.tableCell;
  const content = context.readBlocks(node.children, "inner");
  return type.create(
    {
      ...takeAnchor(context, node, attributes.id),
      colspan: readWholeNumber(node, "colspan", attributes.colspan, context),
      rowspan: readWholeNumber(node, "rowspan", attributes.rowspan, context),
      colwidth: readWidths(node, attributes.widths, context),
    },
    content.length === 0 ? [schema.nodes.paragraph.create()] : content,
  );
}

function readWidths(
  node: ContainerDirective,
  text: string | null | undefined,
  context: ReadContext,
): number[] | null {
  if (text === undefined || text === null) return null;
  const widths = text
    .split(" ")
    .filter((part) => part !== "")
    .map(Number);
  if (widths.every((width) => Number.isFinite(width) && width >= 0)) return widths;
  problem(context, node, context.texts.columnWidths(text));
  return null;
}

function partsOf(
  node: ContainerDirective,
  names: readonly string[],
  context: ReadContext,
): ContainerDirective[] {
  return node.children.filter((child) => {
    if (child.type === "containerDirective" && names.includes(child.name)) return true;
    const parts = names.map((name) => `:::${name}`);
    problem(context, child, context.texts.onlyWithin(node.name, parts));
    return false;
  }) as ContainerDirective[];
}
