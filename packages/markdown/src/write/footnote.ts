import type { FootnoteReference } from "mdast";
import type { Node } from "prosemirror-model";
import type { WriteContext } from "./context.ts";

/** The reference; its text waits in the context for the end of the file. */
export function writeFootnote(node: Node, context: WriteContext): FootnoteReference {
  const identifier = String(context.footnotes.length + 1);
  const children = context.writeInline(node, "paragraph");
  context.footnotes.push({
    type: "footnoteDefinition",
    identifier,
    label: identifier,
    children: children.length === 0 ? [] : [{ type: "paragraph", children }],
  });
  return { type: "footnoteReference", identifier, label: identifier };
}
