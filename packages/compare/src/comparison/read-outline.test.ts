import type { Row } from "@klubba/diff";
import { expect, test } from "vitest";
import { readOutline } from "./read-outline.ts";

const heading = (level: number): Row => {
  const side = {
    block: null,
    kind: "heading",
    level,
    depth: 0,
    marker: null,
    quoted: false,
    text: "Rubrik",
    portion: 0,
  } as const;
  return { old: side, new: side, words: null, cells: null, table: null, changes: [] };
};
const outline = (...levels: number[]) => [
  ...readOutline(
    levels.map((level, index) => ({ kind: "row", index, row: heading(level) })),
  ).values(),
];

test("headings keep their nesting and skip no level on the way down", () => {
  expect(outline(1, 2, 3, 2)).toEqual([3, 4, 5, 4]);
  expect(outline(2, 4, 3, 2)).toEqual([3, 4, 4, 3]);
  expect(outline(1, 2, 3, 4)).toEqual([3, 4, 5, 6]);
  expect(outline(3, 1)).toEqual([3, 3]);
});
