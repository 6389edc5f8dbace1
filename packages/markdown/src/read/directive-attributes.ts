import type { ContainerDirective, LeafDirective, TextDirective } from "mdast-util-directive";
import type { RootContent } from "mdast";
import { findNearest } from "@klubba/model";
import { problem, type ReadContext } from "./context.ts";

export type DirectiveAttributes = Readonly<Record<string, string | null | undefined>>;

interface Marker {
  /** The kind of block that it stands just before. */
  readonly before: RootContent["type"];
  readonly keys: readonly string[];
}

/** Leaf directives that carry the attributes of the block after them (rule B2). */
export const markers: Readonly<Record<string, Marker>> = {
  list: { before: "list", keys: ["id", "format", "start"] },
  table: { before: "table", keys: ["id"] },
  quote: { before: "blockquote", keys: ["id"] },
};

/** The directive's attributes; a key that it does not have is a problem. */
export function checkKeys(
  node: LeafDirective | ContainerDirective | TextDirective,
  keys: readonly string[],
  context: ReadContext,
): DirectiveAttributes {
  const attributes = node.attributes ?? {};
  for (const key of Object.keys(attributes)) {
    if (keys.includes(key)) continue;
    const known = keys.map((name) => (name === "id" ? "#anchor" : name));
    const nearest = findNearest(key, known);
    problem(context, node, context.texts.unknownAttribute(node.name, key, known, nearest));
  }
  return attributes;
}

/** `name[text]` where the name takes no text is a problem: the text would vanish. */
export function checkNoLabel(node: LeafDirective | TextDirective, context: ReadContext): void {
  if (node.children.length > 0) {
    problem(context, node, context.texts.noLabel(node.name));
  }
}

/** A whole number from 1, or the fallback and a problem. */
export function readWholeNumber(
  node: RootContent,
  key: string,
  value: string | null | undefined,
  context: ReadContext,
): number {
  if (value === undefined || value === null) return 1;
  const number = Number(value);
  if (/^\d+$/.test(value) && Number.isSafeInteger(number) && number >= 1) return number;
  problem(context, node, context.texts.wholeNumber(key, value));
  return 1;
}
