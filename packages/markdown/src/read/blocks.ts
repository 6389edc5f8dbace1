import type { Blockquote, Heading, RootContent } from "mdast";
import { Fragment, type Node } from "prosemirror-model";
import { headingLevels, schema } from "@klubba/model";
import { note, type Place, type ReadContext, takeAnchor } from "./context.ts";
import { readContainerDirective } from "./container-directives.ts";
import {
  checkKeys,
  checkNoLabel,
  type DirectiveAttributes,
  markers,
} from "./directive-attributes.ts";
import { readEnding } from "./ending.ts";
import { fit } from "./fit.ts";
import { readLeafDirective } from "./leaf-directives.ts";
import { readList } from "./list.ts";
import { readParagraph, readText } from "./paragraph.ts";
import { readTable } from "./table.ts";
import { toLines } from "./text.ts";

/** What a tree may hold among blocks; text stands inside paragraphs only. */
type FlowName =
  | "blockquote"
  | "code"
  | "containerDirective"
  | "definition"
  | "footnoteDefinition"
  | "heading"
  | "html"
  | "leafDirective"
  | "list"
  | "paragraph"
  | "table"
  | "thematicBreak"
  | "yaml";

type Reader<T> = (node: T, given: DirectiveAttributes, context: ReadContext) => Node[];
type Readers = { [Name in FlowName]: Reader<Extract<RootContent, { type: Name }>> };

const readers: Readers = {
  paragraph: (node, _given, context) => readParagraph(node, ["id"], context),
  heading: (node, _given, context) => readHeading(node, context),
  list: readList,
  blockquote: readQuote,
  table: readTable,
  leafDirective: (node, _given, context) => readLeafDirective(node, ["id"], context),
  containerDirective: (node, _given, context) => readContainerDirective(node, context),
  code(node, _given, context) {
    note(context, "code", node);
    return [paragraph(toLines(node.value, []))];
  },
  html(node, _given, context) {
    const isComment = /^<!--(?:(?!-->)[^])*-->\s*$/.test(node.value);
    note(context, isComment ? "htmlComment" : "html", node);
    return isComment ? [] : [paragraph(toLines(node.value, []))];
  },
  thematicBreak(node, _given, context) {
    note(context, "thematicBreak", node);
    return [];
  },
  // Read where they are referred to.
  definition: () => [],
  footnoteDefinition: () => [],
  // Read before the body.
  yaml: () => [],
};

/** The blocks as they may stand in that place, each `::list` and its kin put on the block after it. */
export function readBlocks(
  nodes: readonly RootContent[],
  place: Place,
  context: ReadContext,
): Node[] {
  let given: DirectiveAttributes = {};
  return nodes.flatMap((node, index) => {
    const next = nodes[index + 1];
    if (node.type === "leafDirective" && Object.hasOwn(markers, node.name)) {
      const marker = markers[node.name];
      checkNoLabel(node, context);
      if (next === undefined || next.type !== marker?.before)
        note(context, "strayAttributes", node);
      else given = checkKeys(node, marker.keys, context);
      return [];
    }
    const reader = readers[node.type as FlowName] as Reader<RootContent>;
    const blocks = reader(node, given, context);
    given = {};
    return fit(blocks, place, node, context);
  });
}

const paragraph = (content: Node[]): Node =>
  schema.nodes.paragraph.create(null, Fragment.fromArray(content));

function readHeading(node: Heading, context: ReadContext): Node[] {
  const deepest = headingLevels.length;
  if (node.depth > deepest) note(context, "headingLevel", node);
  const { children, attributes } = readEnding(node, ["id", "topic"], context);
  const parts = readText(children, context);
  const attrs = {
    ...takeAnchor(context, node, attributes.id),
    level: Math.min(node.depth, deepest),
    topic: attributes.topic ?? null,
  };
  const texts = parts.filter((part) => part instanceof Fragment);
  const content = texts.reduce((all, text) => all.append(text), Fragment.empty);
  return [
    schema.nodes.heading.create(attrs, content),
    ...parts.flatMap((part) => (part instanceof Fragment ? [] : [part])),
  ];
}

function readQuote(node: Blockquote, given: DirectiveAttributes, context: ReadContext): Node[] {
  const anchor = takeAnchor(context, node, given.id);
  return [
    schema.nodes.blockquote.create(anchor, orEmpty(context.readBlocks(node.children, "inner"))),
  ];
}

/** At least one paragraph: what holds blocks may not be empty. */
export const orEmpty = (blocks: Node[]): Node[] =>
  blocks.length === 0 ? [schema.nodes.paragraph.create()] : blocks;
