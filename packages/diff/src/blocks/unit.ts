import type { Language, Localized, PolicyDocument } from "@klubba/model";
import { type Block, readContainers, readTree } from "./block.ts";
import { joinTokens, readTokens, type Token } from "./token.ts";

export type UnitKind = "heading" | "paragraph" | "row" | "image" | "pageBreak";

/**
 * What alignment pairs: a paragraph, heading, table row, picture or page break, wherever it sits.
 * A row is one unit, for "Ja" and "Nej" in a cell say nothing without their row.
 */
export interface Unit {
  /** Place in reading order. */
  readonly index: number;
  readonly kind: UnitKind;
  readonly block: Block;
  /** Around it, outermost first. */
  readonly containers: readonly Block[];
  /** Help for the writer, which is no part of the policy. */
  readonly guidance: boolean;
  readonly tokens: readonly Token[];
  /** What a reader sees, as one key: equal keys read alike. */
  readonly key: string;
  readonly text: string;
  /** Number of words; decides what is worth calling a move. */
  readonly words: number;
  /** The nearest heading at or above it, by index among the units, or null before the first. */
  readonly section: number | null;
}

const pictureWord: Localized = { sv: "bild", en: "image" };
const pageBreakWord: Localized = { sv: "sidbrytning", en: "page break" };

/** The units of a body in reading order, and the tree they sit in. */
export function readUnits(document: PolicyDocument): { root: Block; units: Unit[] } {
  const root = readTree(document.body);
  const units: Unit[] = [];
  let section: number | null = null;

  const add = (block: Block, kind: UnitKind, tokens: readonly Token[]) => {
    const index = units.length;
    if (kind === "heading") section = index;
    const containers = readContainers(block);
    units.push({
      index,
      kind,
      block,
      containers,
      guidance: containers.some((container) => container.node.type.name === "guidance"),
      tokens,
      // SOH keeps the field "ab" from reading like the field "a" and a "b".
      key: tokens.map((token) => token.key).join("\u0001"),
      text: joinTokens(tokens),
      words: tokens.filter((token) => token.kind === "word" || token.kind === "leaf").length,
      section,
    });
  };

  const visit = (block: Block) => {
    const name = block.node.type.name;
    if (block.node.isTextblock) {
      add(block, name === "heading" ? "heading" : "paragraph", readTokens(block.node, document));
    } else if (name === "tableRow") add(block, "row", readRowTokens(block, document));
    else if (name === "image") add(block, "image", [pictureToken(block, document.head.language)]);
    else if (name === "pageBreak") {
      const text = `[${pageBreakWord[document.head.language]}]`;
      add(block, "pageBreak", [leaf("\0pageBreak", text)]);
    } else block.children.forEach(visit);
  };
  root.children.forEach(visit);
  return { root, units };
}

/** The tokens of a cell: its blocks, a line each. */
export function readCellTokens(cell: Block, document: PolicyDocument): Token[] {
  const tokens: Token[] = [];
  const visit = (block: Block) => {
    const name = block.node.type.name;
    if (!block.node.isTextblock && name !== "image") return block.children.forEach(visit);
    if (tokens.length > 0) tokens.push({ ...leaf("\n", "\n"), kind: "space" });
    if (name === "image") tokens.push(pictureToken(block, document.head.language));
    else tokens.push(...readTokens(block.node, document));
  };
  visit(cell);
  return tokens;
}

/** What stands between two cells in a row told as text. */
export const cellDivider: Token = {
  key: "\0cell",
  text: " | ",
  from: 0,
  to: 0,
  kind: "space",
  look: "",
  formats: [],
};

function readRowTokens(row: Block, document: PolicyDocument): Token[] {
  return row.children.flatMap((cell, index) => [
    ...(index === 0 ? [] : [cellDivider]),
    ...readCellTokens(cell, document),
  ]);
}

function pictureToken(block: Block, language: Language): Token {
  const { src, alt, decorative } = block.node.attrs;
  const text = `[${pictureWord[language]}: ${decorative || alt === "" ? src : alt}]`;
  return leaf(`\0image ${JSON.stringify([src, alt, decorative])}`, text);
}

const leaf = (key: string, text: string): Token => ({
  key,
  text,
  from: 0,
  to: 0,
  kind: "leaf",
  look: "",
  formats: [],
});
