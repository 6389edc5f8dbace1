import type { Matrix, MatrixCell } from "@klubba/diff";

/** The cells of a topic and column, in the matrix's order. */
export type CellsAt = (topic: string, column: string) => readonly MatrixCell[];

/** Finds the cells of a place without looking through all of them each time. */
export function readGrid(matrix: Matrix): CellsAt {
  const grid = new Map<string, Map<string, MatrixCell[]>>();
  for (const cell of matrix.cells) {
    const row = grid.get(cell.topic) ?? new Map<string, MatrixCell[]>();
    row.set(cell.column, [...(row.get(cell.column) ?? []), cell]);
    grid.set(cell.topic, row);
  }
  return (topic, column) => grid.get(topic)?.get(column) ?? [];
}
