import type { ContainerDirective } from "mdast-util-directive";
import type { Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { note, type ReadContext, takeAnchor } from "./context.ts";
import { checkKeys } from "./directive-attributes.ts";
import { readFullTable } from "./full-table.ts";

/** `:::guidance` and `:::table`; of any other the content is kept (rule R7). */
export function readContainerDirective(node: ContainerDirective, context: ReadContext): Node[] {
  if (node.name === "table") return readFullTable(node, context);
  if (node.name !== "guidance") {
    note(context, "unknownDirective", node);
    return context.readBlocks(node.children, "body");
  }
  const { id, items } = checkKeys(node, ["id", "items"], context);
  const content = context.readBlocks(node.children, "guidance");
  return [
    schema.nodes.guidance.create(
      { ...takeAnchor(context, node, id), items: items ?? "" },
      content.length === 0 ? [schema.nodes.paragraph.create()] : content,
    ),
  ];
}
