import type { FootnoteReference } from "mdast";
import { Fragment, type Mark, type Node } from "prosemirror-model";
import { readPlainText, schema } from "@klubba/model";
import { note, type ReadContext } from "./context.ts";
import { toText } from "./text.ts";

/** A footnote stands where it is referred to; its parts are joined by hard breaks (rule R5). */
export function readFootnote(
  node: FootnoteReference,
  marks: readonly Mark[],
  context: ReadContext,
): Node[] {
  if (context.insideFootnote) {
    note(context, "footnoteInFootnote", node);
    return toText(`[^${node.label ?? node.identifier}]`, marks);
  }
  const definition = context.footnotes.get(node.identifier);
  if (context.usedFootnotes.has(node.identifier)) note(context, "footnoteRepeated", node);
  context.usedFootnotes.add(node.identifier);

  context.insideFootnote = true;
  const blocks = context.readBlocks(definition?.children ?? [], "inner");
  context.insideFootnote = false;

  const [first] = blocks;
  const isPlain = blocks.length <= 1 && (first === undefined || first.type.name === "paragraph");
  if (!isPlain && definition !== undefined) note(context, "footnoteParts", definition);
  const content = blocks
    .flatMap(linesOf)
    .flatMap((line, index) => [...(index === 0 ? [] : [schema.nodes.hardBreak.create()]), ...line]);
  return [schema.nodes.footnote.create(null, Fragment.fromArray(content), marks)];
}

/** The text of every paragraph in a block; a picture is its alternative text. */
function linesOf(block: Node): Node[][] {
  if (block.isTextblock) return [[...block.content.content]];
  if (block.type.name === "image") return [toText(block.attrs.alt, [])];
  if (block.isLeaf) return [toText(readPlainText(block, { fields: {} }), [])];
  return block.content.content.flatMap(linesOf);
}
