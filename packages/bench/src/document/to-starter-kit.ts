import { type PolicyDocument, readInlineText } from "@klubba/model";
import type { Node } from "prosemirror-model";

/** What tiptap's starter kit knows by the same names. */
const known = new Set([
  "doc",
  "heading",
  "paragraph",
  "bulletList",
  "orderedList",
  "listItem",
  "blockquote",
  "text",
  "hardBreak",
]);
const knownMarks = new Set(["bold", "italic", "strike"]);

/** The document as the starter kit can hold it: the same blocks and words; tables become paragraphs. */
export function toStarterKit(document: PolicyDocument): unknown {
  const convert = (node: Node): unknown[] => {
    const { name } = node.type;
    if (name === "footnote") return [];
    if (name === "field" || name === "crossReference") {
      const text = readInlineText(node, document);
      return text === "" ? [] : [{ type: "text", text }];
    }
    const content = node.children.flatMap(convert);
    if (!known.has(name)) return content;
    if (name === "text") {
      const marks = node.marks.filter((mark) => knownMarks.has(mark.type.name));
      return [
        { type: "text", text: node.text, marks: marks.map((mark) => ({ type: mark.type.name })) },
      ];
    }
    const attrs = name === "heading" ? { attrs: { level: node.attrs.level } } : {};
    return [{ type: name, ...attrs, ...(content.length > 0 ? { content } : {}) }];
  };
  return convert(document.body)[0];
}
