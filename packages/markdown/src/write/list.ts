import type { ListItem } from "mdast";
import type { Node } from "prosemirror-model";
import type { Attributes } from "../syntax/attributes.ts";
import type { WriteContext } from "./context.ts";
import { type Flow, leaf } from "./flow.ts";

/** CommonMark reads at most nine digits as the number of an item. */
const highestNumber = 999_999_999;

/** A list, after `::list` where it has attributes or a list of its kind stands just above. */
export function writeList(node: Node, previous: Node | null, context: WriteContext): Flow[] {
  const ordered = node.type.name === "orderedList";
  const start: number = ordered ? node.attrs.start : 1;
  const fits = start + node.childCount - 1 <= highestNumber;
  const attributes: Attributes = {
    ...context.anchorOf(node),
    ...(ordered && node.attrs.format !== "decimal" ? { format: node.attrs.format } : {}),
    ...(fits ? {} : { start: String(start) }),
  };
  const children = node.content.content.map((item) => writeItem(item, context));
  const list: Flow = {
    type: "list",
    ordered,
    start: ordered ? (fits ? start : 1) : null,
    spread: children.some((item) => item.spread),
    data: { delimiter: node.attrs.delimiter === "paren" ? ")" : "." },
    children,
  };
  const needsMarker = Object.keys(attributes).length > 0 || wouldJoin(previous, node);
  return needsMarker ? [leaf("list", attributes), list] : [list];
}

const wouldJoin = (previous: Node | null, node: Node): boolean =>
  previous !== null &&
  previous.type === node.type &&
  previous.attrs.delimiter === node.attrs.delimiter;

function writeItem(item: Node, context: WriteContext): ListItem {
  const { id } = context.anchorOf(item);
  const children = context.writeBlocks(item, id === undefined ? {} : { item: id });
  return {
    type: "listItem",
    spread: children.slice(1).some((block) => block.type !== "list"),
    children,
  };
}
