import type { PhrasingContent } from "mdast";
import type { Node } from "prosemirror-model";
import type { NodeName } from "@klubba/model";
import { cleanText } from "./clean-text.ts";
import type { WriteContext } from "./context.ts";
import { writeFootnote } from "./footnote.ts";

export type LeafName = Extract<
  NodeName,
  "text" | "hardBreak" | "field" | "crossReference" | "footnote"
>;

type LeafWriter = (node: Node, context: WriteContext) => PhrasingContent[];

export const leafWriters: Record<LeafName, LeafWriter> = {
  text: (node) => writeText(cleanText(node.text ?? "")),
  hardBreak: () => [{ type: "textDirective", name: "br", children: [] }],
  field: (node) => [named("field", "name", cleanText(node.attrs.name))],
  crossReference: (node) => [named("ref", "target", cleanText(node.attrs.target))],
  footnote: (node, context) => [writeFootnote(node, context)],
};

/** A line break inside text is a character here, not a break: `:char[000A]`. */
function writeText(text: string): PhrasingContent[] {
  return text
    .split(/([\r\n])/)
    .filter((part) => part !== "")
    .map((part) =>
      part === "\n" || part === "\r"
        ? named("char", "code", part === "\n" ? "000A" : "000D")
        : { type: "text", value: part },
    );
}

/** `:name[value]`, or with the value as an attribute where a label would change it. */
function named(name: string, attribute: string, value: string): PhrasingContent {
  const isPlain = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value);
  return isPlain
    ? { type: "textDirective", name, children: [{ type: "text", value }] }
    : { type: "textDirective", name, attributes: { [attribute]: value }, children: [] };
}
