import type { List, ListItem, RootContent } from "mdast";
import { Fragment, type Node } from "prosemirror-model";
import { listFormats, schema } from "@klubba/model";
import { readAttributes } from "../syntax/attributes.ts";
import { note, problem, type ReadContext, sourceOf, takeAnchor } from "./context.ts";
import { type DirectiveAttributes, readWholeNumber } from "./directive-attributes.ts";
import { readLeafDirective } from "./leaf-directives.ts";
import { readParagraph } from "./paragraph.ts";
import { toText } from "./text.ts";

export function readList(node: List, given: DirectiveAttributes, context: ReadContext): Node[] {
  const anchor = takeAnchor(context, node, given.id);
  const items = node.children.map((item) => readItem(item, context));
  if (!node.ordered) {
    for (const key of ["format", "start"]) {
      if (key in given) problem(context, node, context.texts.forNumbers(key));
    }
    return [schema.nodes.bulletList.create(anchor, items)];
  }
  if (node.start === 0) note(context, "listStart", node);
  const format = listFormats.find((name) => name === (given.format ?? "decimal"));
  if (format === undefined) {
    problem(context, node, context.texts.listFormat(listFormats, given.format ?? ""));
  }
  return [
    schema.nodes.orderedList.create(
      {
        ...anchor,
        start:
          "start" in given
            ? readWholeNumber(node, "start", given.start, context)
            : Math.max(node.start ?? 1, 1),
        format: format ?? "decimal",
        delimiter: /^\d+\)/.test(sourceOf(context, node).trimStart()) ? "paren" : "period",
      },
      items,
    ),
  ];
}

function readItem(node: ListItem, context: ReadContext): Node {
  const [first, ...rest] = node.children;
  const anchor = takeAnchor(context, node, itemAnchorOf(first));
  const opening = readOpening(first, context);
  const blocks = [
    ...opening,
    ...context.readBlocks(opening.length === 0 ? node.children : rest, "inner"),
  ];
  const content =
    blocks[0]?.type === schema.nodes.paragraph
      ? blocks
      : [schema.nodes.paragraph.create(), ...blocks];
  if (content.length > blocks.length && blocks.length > 0) note(context, "itemOpening", node);
  return schema.nodes.listItem.create(anchor, withTaskBox(node, content, context));
}

const openingKeys = ["id", "item"];

/** The first block when it is text: there, and only there, `{item=anchor}` may stand. */
function readOpening(first: RootContent | undefined, context: ReadContext): Node[] {
  if (first?.type === "paragraph") return readParagraph(first, openingKeys, context);
  const isEmpty = first?.type === "leafDirective" && first.name === "paragraph";
  return isEmpty ? readLeafDirective(first, openingKeys, context) : [];
}

function itemAnchorOf(first: RootContent | undefined): string | null | undefined {
  if (first?.type === "leafDirective") return first.attributes?.item;
  if (first?.type !== "paragraph") return undefined;
  const last = first.children.at(-1);
  return last?.type === "blockAttributes" ? readAttributes(last.value)?.item : undefined;
}

function withTaskBox(node: ListItem, content: readonly Node[], context: ReadContext): Node[] {
  const [first, ...rest] = content;
  if (typeof node.checked !== "boolean" || first === undefined) return [...content];
  note(context, "taskList", node);
  const [box] = toText(node.checked ? "[x] " : "[ ] ", []);
  return box === undefined
    ? [...content]
    : [first.copy(Fragment.fromArray([box, ...first.content.content])), ...rest];
}
