import * as fc from "fast-check";
import type { Json } from "./inline.ts";

const width = fc.integer({ min: 20, max: 400 });

/** A cell over `colspan` columns; simple ones hold one paragraph and no width. */
function arbitraryCell(paragraph: fc.Arbitrary<Json>, block: fc.Arbitrary<Json>, simple: boolean) {
  return (type: string, colspan: number, rowspan: number): fc.Arbitrary<Json> =>
    fc
      .record({
        content: simple
          ? paragraph.map((only) => [only])
          : fc.array(block, { minLength: 1, maxLength: 2 }),
        colwidth: simple
          ? fc.constant(null)
          : fc.option(fc.array(width, { minLength: colspan, maxLength: colspan })),
      })
      .map(({ content, colwidth }) => ({ type, attrs: { colspan, rowspan, colwidth }, content }));
}

/** How a row is laid out: one cell a column, one over all columns, or one reaching down a row. */
type Layout = "plain" | "wide" | "tall";

/**
 * A table whose cells fill a rectangle: half of them as plain as a Markdown table, half with
 * several or no header rows, header columns, spans, widths and many blocks in a cell.
 */
export function arbitraryTable(
  paragraph: fc.Arbitrary<Json>,
  block: fc.Arbitrary<Json>,
): fc.Arbitrary<Json> {
  const shape = fc.record({
    simple: fc.boolean(),
    columns: fc.integer({ min: 1, max: 3 }),
    layouts: fc.array(fc.constantFrom<Layout>("plain", "plain", "wide", "tall"), {
      minLength: 1,
      maxLength: 3,
    }),
    headerRows: fc.integer({ min: 0, max: 2 }),
    headerColumn: fc.boolean(),
  });
  return shape.chain((chosen) => {
    const { simple, columns, layouts, headerColumn } = chosen;
    const headerRows = simple ? 1 : chosen.headerRows;
    const cell = arbitraryCell(paragraph, block, simple);
    const rows: fc.Arbitrary<Json>[] = [];
    const addRow = (cells: fc.Arbitrary<Json>[]) =>
      rows.push(fc.tuple(...cells).map((content): Json => ({ type: "tableRow", content })));
    const cellsFrom = (first: number, rowspan: number) =>
      Array.from({ length: columns - first }, (_, offset) => {
        const isHeader =
          rows.length < headerRows || (!simple && headerColumn && first + offset === 0);
        return cell(isHeader ? "tableHeader" : "tableCell", 1, offset + first === 0 ? rowspan : 1);
      });
    for (const layout of layouts) {
      if (simple || layout === "plain" || columns === 1) addRow(cellsFrom(0, 1));
      else if (layout === "wide") {
        addRow([cell(rows.length < headerRows ? "tableHeader" : "tableCell", columns, 1)]);
      } else {
        addRow(cellsFrom(0, 2));
        addRow(cellsFrom(1, 1));
      }
    }
    return fc.tuple(...rows).map((content): Json => ({ type: "table", content }));
  });
}
