import type { Node } from "prosemirror-model";

/** A cell, or the part of a cell from a row above that reaches into this row. */
export interface GridCell {
  readonly cell: Node;
  readonly column: number;
  readonly columns: number;
  /** `start`: more rows follow; `rest`: belongs to a cell above. */
  readonly vertical: "single" | "start" | "rest";
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  /** True for the leading rows that hold only header cells. */
  readonly isHeader: boolean;
}

export interface Grid {
  readonly columns: number;
  readonly rows: readonly GridRow[];
}

/** Where each cell lies, spans worked out. A span that would cover another cell is cut short. */
export function readGrid(table: Node): Grid {
  const reaching: ({ cell: Node; first: number; columns: number; rowsLeft: number } | undefined)[] =
    [];
  let inHeader = true;
  const rows = table.children.map((row, rowIndex) => {
    const cells: GridCell[] = [];
    const taken = new Set<number>();
    for (let column = 0; column < reaching.length; column += 1) {
      const above = reaching[column];
      if (above === undefined || above.first !== column) continue;
      cells.push({ cell: above.cell, column, columns: above.columns, vertical: "rest" });
      for (let index = 0; index < above.columns; index += 1) taken.add(column + index);
    }
    let column = 0;
    for (const cell of row.children) {
      while (taken.has(column)) column += 1;
      const columns = freeColumns(taken, column, Math.min(cell.attrs.colspan, mostColumns));
      const rowsLeft = Math.min(cell.attrs.rowspan, table.childCount - rowIndex) - 1;
      cells.push({ cell, column, columns, vertical: rowsLeft > 0 ? "start" : "single" });
      const entry = { cell, first: column, columns, rowsLeft: rowsLeft + 1 };
      for (let index = 0; index < columns; index += 1) {
        taken.add(column + index);
        reaching[column + index] = entry;
      }
    }
    for (const entry of new Set(reaching)) if (entry !== undefined) entry.rowsLeft -= 1;
    for (let index = 0; index < reaching.length; index += 1) {
      if ((reaching[index]?.rowsLeft ?? 0) <= 0) reaching[index] = undefined;
    }
    const sorted = cells.toSorted((left, right) => left.column - right.column);
    inHeader &&=
      row.childCount > 0 && row.children.every((cell) => cell.type.name === "tableHeader");
    return { cells: sorted, isHeader: inHeader };
  });
  const ends = rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns));
  return { columns: Math.max(0, ...ends), rows };
}

// Word's limit.
const mostColumns = 63;

function freeColumns(taken: ReadonlySet<number>, from: number, wanted: number): number {
  let count = 1;
  while (count < wanted && !taken.has(from + count)) count += 1;
  return count;
}
