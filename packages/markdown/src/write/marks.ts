import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import type { MarkName } from "@klubba/model";
import { cleanText } from "./clean-text.ts";
import type { Surroundings } from "./context.ts";

/** Marks that a file does not carry (rules M1 and M5). */
type Unwritten = "comment" | "insertion" | "deletion" | "formatting";
type Written = Exclude<MarkName, Unwritten>;

interface MarkWriter {
  /** Set where a line may not break inside. */
  readonly surroundings?: Surroundings;
  readonly write: (mark: Mark, children: PhrasingContent[]) => PhrasingContent;
}

const directive = (
  name: string,
  attributesOf: (mark: Mark) => Record<string, string> = () => ({}),
): MarkWriter => ({
  surroundings: "line",
  write: (mark, children) => ({
    type: "textDirective",
    name,
    attributes: attributesOf(mark),
    children,
  }),
});

/** Delimiters do not form next to a blank; a directive does. */
function delimited(type: "strong" | "emphasis" | "delete", name: string): MarkWriter {
  return {
    write: (_mark, children) =>
      hasBlankEdge(children)
        ? { type: "textDirective", name, children: children.map(withoutLineBreak) }
        : { type, children },
  };
}

function hasBlankEdge(children: readonly PhrasingContent[]): boolean {
  const [first, last] = [children[0], children.at(-1)];
  return (
    (first?.type === "text" && /^\s/.test(first.value)) ||
    (last?.type === "text" && /\s$/.test(last.value))
  );
}

const withoutLineBreak = (node: PhrasingContent): PhrasingContent =>
  node.type === "break" ? { type: "textDirective", name: "br", children: [] } : node;

export const markWriters: Record<Written, MarkWriter> = {
  link: {
    surroundings: "line",
    write: (mark, children) => ({ type: "link", url: cleanText(mark.attrs.href), children }),
  },
  language: directive("lang", (mark) => ({ tag: cleanText(mark.attrs.tag) })),
  bold: delimited("strong", "b"),
  italic: delimited("emphasis", "i"),
  strike: delimited("delete", "s"),
  subscript: directive("sub"),
  superscript: directive("sup"),
};

/** Text proposed for insertion is not there until someone accepts it (rule M5). */
export const isLeftOut = (node: Node): boolean =>
  node.marks.some((mark) => mark.type.name === "insertion");

export const isWritten = (mark: Mark): boolean => mark.type.name in markWriters;

export const nameOfMark = (mark: Mark): Written => mark.type.name as Written;
