import type { Node } from "prosemirror-model";
import type { Fields } from "../fields/fields.ts";
import { findBlock } from "./blocks.ts";

/** What an unfilled field shows; brackets, so that it is seen in every format. */
export const unfilledField = (label: string): string => `[${label}]`;

interface Context {
  readonly fields: Fields;
  /** Needed for cross references; without it they show nothing. */
  readonly body?: Node;
}

/** The text a reader sees in an inline leaf: a field's value, a referenced heading's text. */
export function readInlineText(node: Node, context: Context): string {
  switch (node.type.name) {
    case "field": {
      const field = context.fields[node.attrs.name];
      const filled = field !== undefined && field.value.trim() !== "";
      return filled ? field.value : unfilledField(field?.label ?? node.attrs.name);
    }
    case "crossReference": {
      const target = context.body && findBlock(context.body, node.attrs.target);
      return target ? readPlainText(target.node, { fields: context.fields }) : "";
    }
    case "hardBreak":
      return "\n";
    default:
      return node.text ?? "";
  }
}

/** The text of a block as a reader sees it: fields filled in, footnotes left out, breaks as `\n`. */
export function readPlainText(block: Node, context: Context): string {
  let text = "";
  block.descendants((node) => {
    if (node.type.name === "footnote") return false;
    if (node.isTextblock && text !== "") text += "\n";
    if (node.isInline) text += readInlineText(node, context);
    return true;
  });
  return text;
}
