import { type Fields, readPlainText } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";

/** The texts of the footnotes in the order of their numbers. */
export function readFootnotes(body: Node, fields: Fields): string[] {
  const notes: string[] = [];
  body.descendants((node) => {
    if (node.type.name !== "footnote") return true;
    notes.push(readPlainText(node, { fields, body }));
    return false;
  });
  return notes;
}
