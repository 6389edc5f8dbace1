import { type SharedIndex, similarityOf } from "@klubba/diff";
import type { Likeness } from "./arrange-matrix.ts";

/** How alike each other text is to one's own first document; null without one. */
export function readOwnLikeness(index: SharedIndex): Likeness | null {
  const own = index.texts.findIndex(({ kind }) => kind === "document");
  if (own < 0) return null;
  const row = similarityOf(index).likeness[own]!;
  return new Map(index.texts.map(({ id }, at) => [id, row[at]!]));
}
