import type { LeafDirective } from "mdast-util-directive";
import type { Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { note, type ReadContext, sourceOf, takeAnchor } from "./context.ts";
import { checkKeys, checkNoLabel } from "./directive-attributes.ts";
import { toText } from "./text.ts";

/** `::paragraph` and `::page-break`; any other is text (rule R7). */
export function readLeafDirective(
  node: LeafDirective,
  keys: readonly string[],
  context: ReadContext,
): Node[] {
  if (node.name === "page-break") {
    const { id } = checkKeys(node, ["id"], context);
    checkNoLabel(node, context);
    return [schema.nodes.pageBreak.create(takeAnchor(context, node, id))];
  }
  if (node.name === "paragraph") {
    const { id } = checkKeys(node, keys, context);
    checkNoLabel(node, context);
    return [schema.nodes.paragraph.create(takeAnchor(context, node, id))];
  }
  note(context, "unknownDirective", node);
  return [schema.nodes.paragraph.create(null, toText(sourceOf(context, node), []))];
}
