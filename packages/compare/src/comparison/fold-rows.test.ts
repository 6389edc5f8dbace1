import type { Row } from "@klubba/diff";
import { expect, test } from "vitest";
import { foldRows } from "./fold-rows.ts";

const row = (kind: string): Row => {
  const side = {
    block: null,
    kind: kind === "h" ? "heading" : "paragraph",
    level: 2,
    depth: 0,
    marker: null,
    quoted: false,
    text: kind,
    portion: 0,
  } as const;
  return {
    old: side,
    new: side,
    words: null,
    cells: null,
    table: /[tT]/.test(kind) ? 0 : null,
    changes: /[xT]/.test(kind) ? ["c1"] : [],
  };
};
/** `h` heading, `p` paragraph, `x` changed, `t` and `T` rows of a table; a fold is told by its length. */
const fold = (kinds: string, opened: number[] = []) =>
  foldRows(kinds.split("").map(row), new Set(opened))
    .map((item) => (item.folded ? `(${item.rows.length})` : (item.row.old?.text ?? "")))
    .join("");

test("a changed row keeps its neighbours and its heading in sight", () => {
  expect(fold("pppphppppxpppp")).toBe("(4)h(3)pxp(3)");
});

test("a short run is not folded", () => {
  expect(fold("ppxppp")).toBe("ppxppp");
});

test("a table in which something changed is shown whole, one in which nothing did is folded", () => {
  expect(fold("pppptttTtppppp")).toBe("(4)tttTt(5)");
  expect(fold("xppptttpx")).toBe("xp(5)px");
});

test("an opened fold stays open", () => {
  expect(fold("ppppxpppp", [0])).toBe("ppppxp(3)");
});

test("every row is shown or folded, once", () => {
  const items = foldRows("pphpppxpppphpppppx".split("").map(row), new Set());
  const indices = items.flatMap((item) =>
    item.folded ? item.rows.map((_, offset) => item.index + offset) : [item.index],
  );
  expect(indices).toEqual([...Array(18).keys()]);
});
