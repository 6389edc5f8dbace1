import {
  findBlock,
  type Language,
  type Localized,
  type PolicyDocument,
  readInlineText,
  readPlainText,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import { leafMark, scanTokens, type TokenKind } from "./scan-tokens.ts";

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
  readonly kind: TokenKind;
  /** The leaf itself; null for typed text. */
  readonly leaf: Node | null;
}

function pushTokens(tokens: Token[], text: string, offset: number): void {
  scanTokens(text, (kind, from, to) => {
    const key = text.slice(from, to);
    tokens.push({ key, text: key, from: offset + from, to: offset + to, kind, leaf: null });
  });
}

/** The tokens of a paragraph or heading. Words run across changes of formatting. */
export function readTokens(textblock: Node, document: PolicyDocument): Token[] {
  const tokens: Token[] = [];
  let text = "";
  let start = 0;
  textblock.forEach((node, offset) => {
    if (node.isText) {
      if (text === "") start = offset;
      text += node.text ?? "";
      return;
    }
    if (text !== "") pushTokens(tokens, text, start);
    text = "";
    const { key, text: shown } = readLeaf(node, document);
    const kind = node.type.name === "hardBreak" ? "space" : "leaf";
    tokens.push({ key, text: shown, from: offset, to: offset + node.nodeSize, kind, leaf: node });
  });
  if (text !== "") pushTokens(tokens, text, start);
  return tokens;
}

/** What a paragraph or heading says: `key` as it is compared, `text` as it is shown. */
export interface Reading {
  readonly key: string;
  readonly text: string;
}

/** The whole of a paragraph or heading without cutting it up: its tokens' keys and texts joined. */
export function readReading(textblock: Node, document: PolicyDocument): Reading {
  const first = textblock.firstChild;
  if (first === null) return { key: "", text: "" };
  if (textblock.childCount === 1 && first.isText) return { key: first.text!, text: first.text! };
  let key = "";
  let text = "";
  textblock.forEach((node) => {
    const part = node.isText ? { key: node.text!, text: node.text! } : readLeaf(node, document);
    key += part.key;
    text += part.text;
  });
  return { key, text };
}

/** A key between marks cannot be mistaken for a typed text. */
export const leafKey = (name: string, value: string): string =>
  `${leafMark}${name} ${value.replaceAll(leafMark, "\u0002")}${leafMark}`;

function readLeaf(node: Node, document: PolicyDocument): Reading {
  const { body, fields } = document;
  switch (node.type.name) {
    case "field":
      return { key: leafKey("field", node.attrs.name), text: readInlineText(node, { fields }) };
    case "crossReference": {
      const target = findBlock(body, node.attrs.target);
      const text = target === null ? "[?]" : readPlainText(target.node, { fields });
      return { key: leafKey("reference", text), text };
    }
    case "footnote": {
      const inner = readReading(node, document);
      return { key: leafKey("note", inner.key), text: `[${inner.text}]` };
    }
    default:
      return { key: "\n", text: "\n" };
  }
}

const pictureWord: Localized = { sv: "bild", en: "image" };
const pageBreakWord: Localized = { sv: "sidbrytning", en: "page break" };

/** What a picture or page break reads as. */
export function readThing(node: Node, language: Language): Reading {
  if (node.type.name === "pageBreak")
    return { key: leafKey("pageBreak", ""), text: `[${pageBreakWord[language]}]` };
  const { src, alt, decorative } = node.attrs;
  const text = `[${pictureWord[language]}: ${decorative || alt === "" ? src : alt}]`;
  return { key: leafKey("image", JSON.stringify([src, alt, decorative])), text };
}

export const joinTokens = (tokens: readonly Token[], from = 0, to = tokens.length): string => {
  let text = "";
  for (let index = from; index < to; index += 1) text += tokens[index]!.text;
  return text;
};
