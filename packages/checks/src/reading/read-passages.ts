import { type PolicyDocument, readInlineText, readSections } from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Finding } from "../finding/finding.ts";

/** Where a text stands; plain-language rules leave out headings and tables. */
export type PassageKind = "heading" | "prose" | "table" | "footnote";

/** The text of one paragraph, heading or footnote, as it will be read. */
export interface Passage {
  readonly kind: PassageKind;
  readonly node: Node;
  readonly block: string | null;
  readonly section: Finding["section"];
  readonly text: string;
}

/** Where a block stands; the last two are what a finding about it needs. */
export interface Place {
  readonly node: Node;
  readonly inTable: boolean;
  readonly block: string | null;
  readonly section: Finding["section"];
}

/** Every block outside guidance in reading order, each with its section. */
export function readPlaces(document: PolicyDocument): Place[] {
  const places: Place[] = [];
  const sections = readSections(document.body);
  let index = -1;

  document.body.forEach((top, offset) => {
    while (sections[index + 1] !== undefined && sections[index + 1]!.from <= offset) index += 1;
    const heading = sections[index]?.heading;
    const section =
      heading === undefined
        ? null
        : { id: String(heading.attrs.id), title: readText(heading, document).trim() };

    const visit = (node: Node, outer: string | null, inTable: boolean): void => {
      if (node.type.name === "guidance" || node.isInline) return;
      const block: string | null = node.attrs.id ?? outer;
      places.push({ node, inTable, block, section });
      if (node.isTextblock) return;
      node.forEach((child) => visit(child, block, inTable || node.type.name === "table"));
    };
    visit(top, null, false);
  });
  return places;
}

/** Every text outside guidance in reading order; a footnote follows the text it is called from. */
export function readPassages(document: PolicyDocument, places: readonly Place[]): Passage[] {
  return places
    .filter(({ node }) => node.isTextblock)
    .flatMap(({ node, inTable, block, section }): Passage[] => {
      const outer = node.type.name === "heading" ? "heading" : "prose";
      const kind: PassageKind = inTable ? "table" : outer;
      const passages: Passage[] = [{ kind, node, block, section, text: readText(node, document) }];
      node.forEach((child) => {
        if (child.type.name !== "footnote" || isDeleted(child)) return;
        const text = readText(child, document);
        passages.push({ kind: "footnote", node: child, block, section, text });
      });
      return passages;
    });
}

/** True for text that a suggestion would remove; it is not part of what is being decided. */
export const isDeleted = (node: Node): boolean =>
  node.marks.some((mark) => mark.type.name === "deletion");

/** A text block or footnote as a reader sees it, without its footnotes and deleted words. */
export function readText(node: Node, document: PolicyDocument): string {
  let text = "";
  node.forEach((child) => {
    if (child.type.name !== "footnote" && !isDeleted(child)) {
      text += readInlineText(child, { fields: document.fields, body: document.body });
    }
  });
  return text;
}
