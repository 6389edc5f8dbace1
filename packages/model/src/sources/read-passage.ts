import { Fragment, type Node } from "prosemirror-model";
import { readInlineText } from "../document/plain-text.ts";
import type { PolicyDocument } from "../document/document.ts";
import { schema } from "../schema/schema.ts";
import type { SourceNote } from "./source-note.ts";

/** A passage of somebody's document on its way into another, in its own words. */
export interface BorrowedPassage {
  readonly source: SourceNote;
  /** The checklist topic that it answers, when that is known. */
  readonly topic: string | null;
  /** Its blocks as JSON of the schema, as `readPassage` gives them. */
  readonly blocks: readonly unknown[];
}

/** What is said about a text, or to be decided about it, is not the text. */
const leftOutMarks: readonly string[] = ["comment", "insertion", "deletion", "formatting"];
const leftOutBlocks: readonly string[] = ["guidance", "image", "pageBreak"];

/**
 * Blocks of a document as another one can take them over: words and structure are kept; fields and
 * cross references become the words that they show, for what they point at stays behind, and so do
 * pictures, page breaks, guidance, comments, ids and the link to the checklist. What is not decided
 * is left as it stands. Empty when there are no words.
 */
export function readPassage(document: PolicyDocument, blocks: readonly Node[]): Node[] {
  const { fields, body } = document;
  const carry = (node: Node): Node[] => {
    if (node.isInline && node.type.name !== "footnote") {
      if (node.marks.some((mark) => mark.type.name === "insertion")) return [];
      const marks = node.marks.filter((mark) => !leftOutMarks.includes(mark.type.name));
      if (node.isText || node.type.name === "hardBreak") return [node.mark(marks)];
      const text = readInlineText(node, { fields, body });
      return text === "" ? [] : [schema.text(text, marks)];
    }
    if (leftOutBlocks.includes(node.type.name)) return [];
    const children = Fragment.fromArray(node.children.flatMap(carry));
    const attributes = {
      ...node.attrs,
      ...("id" in node.attrs ? { id: null, suggestion: null } : {}),
      ...("topic" in node.attrs ? { topic: null } : {}),
    };
    if (node.type.validContent(children)) return [node.type.create(attributes, children)];
    // A list item that held a picture alone, and so nothing that may stand.
    const filled = node.type.createAndFill(attributes, children);
    return filled === null ? [] : [filled];
  };
  const carried = blocks.flatMap(carry);
  return carried.some((block) => block.textContent.trim() !== "") ? carried : [];
}
