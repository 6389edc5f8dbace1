import { readPairs } from "./similarity-map.ts";
import type { LikenessTable } from "./cluster.ts";

/** Steps of shade, even in lightness: 0 is the paper, the last is the accent itself. */
export const shades = 8;

/** The likeness at which the darkest shade begins to end: the largest of two, in whole tenths. */
export function readTop(likeness: LikenessTable): number {
  const largest = Math.max(0, ...readPairs(likeness).map((pair) => pair.likeness));
  return Math.max(0.1, Math.ceil(largest * 10 - 1e-9) / 10);
}

export const shadeOf = (likeness: number, top: number): number =>
  Math.max(0, Math.min(shades - 1, Math.floor((likeness / top) * shades)));
