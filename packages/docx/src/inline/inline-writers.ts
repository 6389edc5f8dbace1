import { findBlock, isFilled, readInlineText } from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Context } from "../context/context.ts";
import { countIllegal } from "../xml/legal-text.ts";
import { element, value, type Xml, type XmlElement } from "../xml/element.ts";
import type { InlinePlace, RunLook } from "./run-look.ts";
import { fieldRuns, run, textRuns } from "./runs.ts";

/** Writes an inline node as runs. */
export type InlineWriter = (node: Node, place: InlinePlace, context: Context) => XmlElement[];

export const writeText: InlineWriter = (node, { look }, context) => {
  const text = node.text ?? "";
  noteIllegal(text, context);
  return textRuns(text, look);
};

export const writeHardBreak: InlineWriter = (_node, { look }) => [run(look, element("w:br"))];

export const writeField: InlineWriter = (node, { look }, context) => {
  const { fields } = context.document;
  const field = fields[node.attrs.name];
  const text = readInlineText(node, { fields });
  noteIllegal(text, context);
  if (field !== undefined && isFilled(field)) return textRuns(text, look);
  context.notes.add("unfilledField", node.attrs.name);
  return textRuns(text, { ...look, style: "KlubbaUnfilled" });
};

const missing = { sv: "hänvisning saknas", en: "reference missing" } as const;

export const writeCrossReference: InlineWriter = (node, { look }, context) => {
  const { body, fields, head } = context.document;
  const bookmark = context.bookmarks.get(node.attrs.target);
  const found = findBlock(body, node.attrs.target);
  if (bookmark === undefined || found === null) {
    context.notes.add("referenceMissing", node.attrs.target);
    return textRuns(`[${missing[head.language]}]`, { ...look, style: "KlubbaUnfilled" });
  }
  const shown = readInlineText(node, { fields, body }).replaceAll("\n", " ");
  noteIllegal(shown, context);
  // Word refuses a bookmark that refers to itself, be it by way of others.
  if (holdsReference(found.node)) return textRuns(shown, look);
  return fieldRuns(`REF ${bookmark} \\h`, shown, look);
};

function holdsReference(heading: Node): boolean {
  let found = false;
  heading.descendants((node) => {
    found ||= node.type.name === "crossReference";
  });
  return found;
}

export const writeFootnote: InlineWriter = (node, { look }, context) =>
  addFootnote(look, context, () =>
    context.writeInline(node.content, context.footnoteRelationships),
  );

/** Adds a note with what `write` gives, and returns its mark in the text. */
export function addFootnote(look: RunLook, context: Context, write: () => Xml[]): XmlElement[] {
  const id = context.footnotes.length + 1;
  const mark = run({ style: "FootnoteReference" }, element("w:footnoteRef"));
  // The place is taken before the note is written, so that notes count in reading order.
  context.footnotes.push(element("w:footnote"));
  context.footnotes[id - 1] = element(
    "w:footnote",
    { "w:id": id },
    element(
      "w:p",
      {},
      element("w:pPr", {}, value("w:pStyle", "FootnoteText")),
      mark,
      textRuns(" ", {}),
      write(),
    ),
  );
  return [
    run({ ...look, style: "FootnoteReference" }, element("w:footnoteReference", { "w:id": id })),
  ];
}

export function noteIllegal(text: string, context: Context): void {
  const count = countIllegal(text);
  if (count > 0) context.notes.add("illegalCharacter", undefined, count);
}
