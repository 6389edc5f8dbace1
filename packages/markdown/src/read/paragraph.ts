import type { Paragraph, PhrasingContent } from "mdast";
import { Fragment, type Node } from "prosemirror-model";
import { schema } from "@klubba/model";
import { note, type ReadContext, takeAnchor } from "./context.ts";
import { readImage } from "./image.ts";
import { readEnding } from "./ending.ts";

/** A paragraph, or what a picture splits it into (rule R3). */
export function readParagraph(
  node: Paragraph,
  keys: readonly string[],
  context: ReadContext,
): Node[] {
  const image = readImage(node, context);
  if (image !== null) return [image];
  const { children, attributes } = readEnding(node, keys, context);
  const anchor = takeAnchor(context, node, attributes.id);
  return readText(children, context).map((content, index) =>
    content instanceof Fragment
      ? schema.nodes.paragraph.create(index === 0 ? anchor : null, content)
      : content,
  );
}

/** Stretches of text and the pictures between them; at least one stretch. */
export function readText(
  children: readonly PhrasingContent[],
  context: ReadContext,
): (Fragment | Node)[] {
  const parts = context.readInline(children, []);
  const pictures = parts.filter((part) => part.isBlock);
  if (pictures.length === 0) return [Fragment.fromArray(parts)];

  const split: (Fragment | Node)[] = [];
  let stretch: Node[] = [];
  const close = () => {
    const text = withoutEdges(stretch);
    if (text.length > 0) split.push(Fragment.fromArray(text));
    stretch = [];
  };
  for (const part of parts) {
    if (part.isInline) stretch.push(part);
    else {
      close();
      split.push(part);
    }
  }
  close();
  const [first] = children;
  if (split.length > pictures.length && first !== undefined) note(context, "imageInText", first);
  return split;
}

/** The blanks and breaks that set a picture apart from the text go with it. */
function withoutEdges(parts: readonly Node[]): Node[] {
  const isBlank = (part: Node) => part.type.name === "hardBreak" || part.text?.trim() === "";
  const from = parts.findIndex((part) => !isBlank(part));
  const to = parts.findLastIndex((part) => !isBlank(part));
  return from === -1 ? [] : parts.slice(from, to + 1);
}
