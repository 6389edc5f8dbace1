import { expect, test } from "vitest";
import { table, td, tr } from "../cases/every-construct.ts";
import { columnWidths, narrowest } from "./column-widths.ts";
import { readGrid } from "./read-grid.ts";

/** Each row as `column+columns` with `v` where a cell begins a merge and `^` where one goes on. */
const drawn = (grid: ReturnType<typeof readGrid>) =>
  grid.rows.map(({ cells }) =>
    cells
      .map(
        ({ column, columns, vertical }) =>
          `${column}+${columns}${{ single: "", start: "v", rest: "^" }[vertical]}`,
      )
      .join(" "),
  );

test("[W33] spans keep their place through the rows below", () => {
  const grid = readGrid(
    table(
      tr(td("a", { rowspan: 3 }), td("b", { colspan: 2 }), td("c")),
      tr(td("d"), td("e", { rowspan: 2, colspan: 2 })),
      tr(td("f")),
    ),
  );
  expect(drawn(grid)).toEqual(["0+1v 1+2 3+1", "0+1^ 1+1 2+2v", "0+1^ 1+1 2+2^"]);
  expect(grid.columns).toBe(4);
});

test("[W33] a span that would cover another, or reach below the table, is cut short", () => {
  const grid = readGrid(table(tr(td("a"), td("b", { rowspan: 9 })), tr(td("c", { colspan: 5 }))));
  expect(drawn(grid)).toEqual(["0+1 1+1v", "0+1 1+1^"]);
});

test("[W33] known widths are kept and the others share the rest", () => {
  const grid = readGrid(table(tr(td("a", { colwidth: [100] }), td("b"), td("c"))));
  expect(columnWidths(grid, 9000)).toEqual([1500, 3750, 3750]);
});

test("[W33] what is too wide is brought down, and nothing is ever 0", () => {
  const wide = readGrid(table(tr(td("a", { colwidth: [1000] }), td("b", { colwidth: [0] }))));
  const widths = columnWidths(wide, 9000);
  expect(widths[0]! + widths[1]!).toBeLessThanOrEqual(9000);
  expect(widths[1]).toBeGreaterThanOrEqual(narrowest / 2);
  const many = readGrid(table(tr(...Array.from({ length: 60 }, () => td("x")))));
  expect(Math.min(...columnWidths(many, 1000))).toBeGreaterThan(0);
});

test("[W33] widths that the whole holds are not stretched", () => {
  const grid = readGrid(table(tr(td("a", { colwidth: [100] }), td("b", { colwidth: [200] }))));
  expect(columnWidths(grid, 9000)).toEqual([1500, 3000]);
});
