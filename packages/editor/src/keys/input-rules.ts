import { type HeadingLevel, type ListFormat } from "@klubba/model";
import { InputRule, inputRules, wrappingInputRule } from "@tiptap/pm/inputrules";
import type { Schema } from "@tiptap/pm/model";
import type { Plugin } from "@tiptap/pm/state";
import { requireNode } from "../schema/types.ts";

/** `# ` to `#### `: a heading of that level, which keeps the paragraph's id. */
const heading = (schema: Schema) =>
  new InputRule(/^(#{1,4})\s$/, (state, match, start, end) => {
    const level = match[1]?.length as HeadingLevel;
    const $start = state.doc.resolve(start);
    const type = requireNode(schema, "heading");
    if (!$start.node(-1).canReplaceWith($start.index(-1), $start.indexAfter(-1), type)) return null;
    return state.tr.delete(start, end).setBlockType(start, start, type, (node) => ({
      id: node.attrs.id,
      topic: node.attrs.topic ?? null,
      level,
    }));
  });

const ordered = (
  schema: Schema,
  pattern: RegExp,
  format: ListFormat,
  start: (text: string) => number,
) =>
  wrappingInputRule(
    pattern,
    requireNode(schema, "orderedList"),
    (match) => ({
      format,
      start: start(match[1] ?? ""),
      delimiter: match[2] === ")" ? "paren" : "period",
    }),
    // Joins the list above only where the number goes on from it.
    (match, node) =>
      node.attrs.format === format &&
      node.childCount + Number(node.attrs.start) === start(match[1] ?? ""),
  );

/** What is typed at the start of a paragraph and becomes structure: `#`, `-`, `1.`, `a)`, `>`. */
export function structureInputRules(schema: Schema): Plugin {
  return inputRules({
    rules: [
      heading(schema),
      wrappingInputRule(/^\s*[-*]\s$/, requireNode(schema, "bulletList")),
      ordered(schema, /^(\d{1,3})([.)])\s$/, "decimal", (text) => Math.max(1, Number(text))),
      ordered(schema, /^([a])([.)])\s$/, "lowerAlpha", () => 1),
      ordered(schema, /^([i])([.)])\s$/, "lowerRoman", () => 1),
      wrappingInputRule(/^\s*>\s$/, requireNode(schema, "blockquote")),
    ],
  });
}
