import type { Node } from "prosemirror-model";
import type { NodeName } from "@klubba/model";
import type { Attributes } from "../syntax/attributes.ts";
import { toBlockAttributes } from "../syntax/block-attributes.ts";
import { cleanText } from "./clean-text.ts";
import type { WriteContext } from "./context.ts";
import { container, type Flow, leaf } from "./flow.ts";
import { writeImage } from "./image.ts";
import type { LeafName } from "./leaves.ts";
import { writeList } from "./list.ts";
import { writeTable } from "./table.ts";

/** The parts of lists and tables are written by their lists and tables. */
type Part = "doc" | "listItem" | "tableRow" | "tableHeader" | "tableCell";
type BlockName = Exclude<NodeName, LeafName | Part>;

type BlockWriter = (node: Node, previous: Node | null, context: WriteContext) => Flow[];

const blockWriters: Record<BlockName, BlockWriter> = {
  paragraph: (node, _previous, context) => writeParagraph(node, {}, context),
  heading: (node, _previous, context) => [writeHeading(node, context)],
  bulletList: writeList,
  orderedList: writeList,
  blockquote: (node, _previous, context) => writeQuote(node, context),
  table: (node, _previous, context) => writeTable(node, context),
  guidance: (node, _previous, context) => [writeGuidance(node, context)],
  image: (node, _previous, context) => [writeImage(node, context)],
  pageBreak: (node, _previous, context) => [leaf("page-break", context.anchorOf(node))],
};

/** The blocks in `parent`, in order; `opening` goes on the paragraph that is the first. */
export function writeBlocks(parent: Node, opening: Attributes, context: WriteContext): Flow[] {
  return parent.content.content.flatMap((node, index) => {
    if (index === 0 && node.type.name === "paragraph")
      return writeParagraph(node, opening, context);
    return blockWriters[node.type.name as BlockName](node, parent.maybeChild(index - 1), context);
  });
}

function writeParagraph(node: Node, extra: Attributes, context: WriteContext): Flow[] {
  const attributes = { ...context.anchorOf(node), ...extra };
  const children = context.writeInline(node, "paragraph");
  if (children.length === 0) return [leaf("paragraph", attributes)];
  return [{ type: "paragraph", children: [...children, ...toBlockAttributes(attributes)] }];
}

function writeHeading(node: Node, context: WriteContext): Flow {
  const topic: Attributes = node.attrs.topic === null ? {} : { topic: cleanText(node.attrs.topic) };
  const attributes = toBlockAttributes({ ...context.anchorOf(node), ...topic });
  const children = [...context.writeInline(node, "line"), ...attributes];
  return { type: "heading", depth: node.attrs.level, children };
}

function writeQuote(node: Node, context: WriteContext): Flow[] {
  const anchor = context.anchorOf(node);
  const marker = "id" in anchor ? [leaf("quote", anchor)] : [];
  return [...marker, { type: "blockquote", children: context.writeBlocks(node) }];
}

function writeGuidance(node: Node, context: WriteContext): Flow {
  const items: Attributes = node.attrs.items === "" ? {} : { items: cleanText(node.attrs.items) };
  const attributes = { ...context.anchorOf(node), ...items };
  return container("guidance", attributes, context.writeBlocks(node));
}
