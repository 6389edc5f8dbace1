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

/** Line breaks, and what a character reference may not carry: `&#x12;` is read as U+FFFD. */
const withoutReference = /((?![\t\f])[\p{Cc}\p{Noncharacter_Code_Point}])/u;

/** A line break inside text is a character here, not a break: `:char[000A]`. */
function writeText(text: string): PhrasingContent[] {
  return text
    .split(withoutReference)
    .filter((part) => part !== "")
    .map((part) =>
      withoutReference.test(part)
        ? named("char", "code", hexOf(part))
        : { type: "text", value: part },
    );
}

const hexOf = (character: string): string =>
  (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");

/** `:name[value]`, or with the value as an attribute where a label would change it. */
function named(name: string, attribute: string, value: string): PhrasingContent {
  const isPlain = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(value);
  return isPlain
    ? { type: "textDirective", name, children: [{ type: "text", value }] }
    : { type: "textDirective", name, attributes: { [attribute]: value }, children: [] };
}
