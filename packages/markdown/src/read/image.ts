import type { Paragraph } from "mdast";
import type { Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { problem, type ReadContext, takeAnchor } from "./context.ts";
import { readEnding } from "./ending.ts";

const keys = ["id", "alt", "decorative", "width"];

/** A paragraph that holds one picture and nothing else, or null. */
export function readImage(node: Paragraph, context: ReadContext): Node | null {
  const [first, ...rest] = node.children;
  if (first?.type !== "image" && first?.type !== "imageReference") return null;
  const isAlone = rest.every(
    (part) => part.type === "blockAttributes" || (part.type === "text" && part.value.trim() === ""),
  );
  if (!isAlone) return null;
  const { children, attributes } = readEnding(node, keys, context);
  // A list with unknown keys is text, and then the picture is not alone.
  if (children.some((part) => part.type === "blockAttributes")) return null;

  const [image] = context.readInline([first], []);
  const width = attributes.width === undefined ? null : Number(attributes.width);
  if (width !== null && !Number.isFinite(width)) {
    problem(context, node, context.texts.pictureWidth(attributes.width ?? ""));
  }
  return schema.nodes.image.create({
    ...image?.attrs,
    ...takeAnchor(context, node, attributes.id),
    ...(attributes.alt === undefined ? {} : { alt: attributes.alt }),
    decorative: attributes.decorative !== undefined,
    width: Number.isFinite(width) ? width : null,
  });
}
