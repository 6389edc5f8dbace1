import { findBlock, type PolicyDocument, readInlineText, readPlainText } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { type Format, readFormats, unite } from "./format.ts";

/**
 * The least part of a text that a comparison tells apart: a word, a punctuation mark, a run of
 * blanks, or an inline leaf. `key` is what a reader sees; two tokens with one key read alike, even
 * if their formatting or a field's value differs. `from` and `to` count in the block's content.
 */
export interface Token {
  readonly key: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly kind: "word" | "mark" | "space" | "leaf";
  /** Its formatting: which part looks how. Equal looks are formatted alike. */
  readonly look: string;
  /** Every format that some part of it has. */
  readonly formats: readonly Format[];
}

// A word keeps its inner hyphen, apostrophe, colon, point or comma: e-post, SKL:s, 2009:400, 1,5.
const pattern =
  /(?<word>[\p{L}\p{N}\p{M}]+(?:(?:[-'’:./]|,(?=\p{N}))[\p{L}\p{N}\p{M}]+)*)|(?<space>\s+)|[^]/gu;

/** Cuts running text into tokens; every character is in exactly one. */
export function tokenize(text: string, offset = 0): Token[] {
  return Array.from(text.matchAll(pattern), (match): Token => {
    const kind = match.groups?.word ? "word" : match.groups?.space ? "space" : "mark";
    const from = offset + match.index;
    return {
      key: match[0],
      text: match[0],
      from,
      to: from + match[0].length,
      kind,
      look: "",
      formats: [],
    };
  });
}

/** Text of one formatting; positions in the block's content. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly formats: readonly Format[];
}

/** The tokens of a paragraph or heading. Words run across changes of formatting. */
export function readTokens(textblock: Node, document: PolicyDocument): Token[] {
  const tokens: Token[] = [];
  let text = "";
  let runs: Run[] = [];
  const flush = () => {
    let first = 0;
    const found = tokenize(text, runs[0]?.from);
    if (runs.length === 1) {
      const formats = runs[0]!.formats;
      const look = JSON.stringify([[0, formats]]);
      for (const token of found) tokens.push({ ...token, look, formats });
    } else
      for (const token of found) {
        while (runs[first] !== undefined && runs[first]!.to <= token.from) first += 1;
        tokens.push({ ...token, ...readLook(token, runs, first) });
      }
    text = "";
    runs = [];
  };
  textblock.forEach((node, offset) => {
    const to = offset + node.nodeSize;
    if (node.isText) {
      text += node.text ?? "";
      runs.push({ from: offset, to, formats: readFormats(node.marks) });
      return;
    }
    flush();
    tokens.push({ ...readLeaf(node, document), from: offset, to });
  });
  flush();
  return tokens;
}

function readLook(
  token: Token,
  runs: readonly Run[],
  first: number,
): Pick<Token, "look" | "formats"> {
  const looks: [number, readonly Format[]][] = [];
  for (let index = first; index < runs.length && runs[index]!.from < token.to; index += 1) {
    // Where in the token a look starts tells "**so**cial" from "so**cial**".
    looks.push([Math.max(0, runs[index]!.from - token.from), runs[index]!.formats]);
  }
  return { look: JSON.stringify(looks), formats: unite(looks.map(([, formats]) => formats)) };
}

// A key that starts with NUL cannot be mistaken for a typed text.
function readLeaf(node: Node, document: PolicyDocument): Omit<Token, "from" | "to"> {
  const { body, fields } = document;
  const formats = readFormats(node.marks);
  const look = JSON.stringify(formats);
  switch (node.type.name) {
    case "field":
      return {
        key: `\0field ${node.attrs.name}`,
        text: readInlineText(node, { fields }),
        kind: "leaf",
        look,
        formats,
      };
    case "crossReference": {
      const target = findBlock(body, node.attrs.target);
      const text = target === null ? "[?]" : readPlainText(target.node, { fields });
      return { key: `\0reference ${text}`, text, kind: "leaf", look, formats };
    }
    case "footnote": {
      const inner = readTokens(node, document);
      return {
        key: `\0note ${inner.map((token) => token.key).join("\u0001")}`,
        text: `[${joinTokens(inner)}]`,
        kind: "leaf",
        look: JSON.stringify([look, inner.map((token) => token.look)]),
        formats: unite([formats, ...inner.map((token) => token.formats)]),
      };
    }
    default:
      return { key: "\n", text: "\n", kind: "space", look, formats };
  }
}

export const joinTokens = (tokens: readonly Token[]): string =>
  tokens.map((token) => token.text).join("");
