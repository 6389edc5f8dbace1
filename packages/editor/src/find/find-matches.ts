import type { Node } from "@tiptap/pm/model";

export interface FindOptions {
  readonly text: string;
  readonly matchCase: boolean;
  readonly wholeWord: boolean;
}

/** Positions in the body, as ProseMirror counts. */
export interface Match {
  readonly from: number;
  readonly to: number;
}

/** Stands for what is not text (a field, a footnote, a break), so that no match runs across it. */
const hole = "\uFFFC";

function textOf(block: Node): string {
  let text = "";
  block.forEach((child) => {
    text += child.isText ? child.text : hole.repeat(child.nodeSize);
  });
  return text;
}

export function toPattern({ text, matchCase, wholeWord }: FindOptions): RegExp | null {
  if (text === "") return null;
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const word = String.raw`[\p{L}\p{N}_]`;
  const source = wholeWord ? `(?<!${word})${literal}(?!${word})` : literal;
  return new RegExp(source, matchCase ? "gu" : "giu");
}

/**
 * Where the words stand, in reading order. Only in running text: not across blocks, not in the
 * values of fields, not in footnotes.
 */
export function findMatches(body: Node, options: FindOptions): Match[] {
  const pattern = toPattern(options);
  if (pattern === null) return [];
  const matches: Match[] = [];
  body.descendants((node, position) => {
    if (!node.isTextblock) return !node.isInline;
    for (const match of textOf(node).matchAll(pattern)) {
      const from = position + 1 + match.index;
      matches.push({ from, to: from + match[0].length });
    }
    return false;
  });
  return matches;
}
