/** A cell by row and column, both from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/**
 * Where a key leads in a grid, stopping at its edges: arrows, Home and End in the row, with Ctrl to
 * the first and last cell of all. Null for every other key.
 */
export function readGridMove(
  key: string,
  withControl: boolean,
  at: GridPlace,
  rows: number,
  columns: number,
): GridPlace | null {
  const place = (row: number, column: number): GridPlace => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: place(at.row - 1, at.column),
    ArrowDown: place(at.row + 1, at.column),
    ArrowLeft: place(at.row, at.column - 1),
    ArrowRight: place(at.row, at.column + 1),
    Home: place(withControl ? 0 : at.row, 0),
    End: place(withControl ? rows - 1 : at.row, columns - 1),
  };
  return rows > 0 && columns > 0 && Object.hasOwn(moves, key) ? moves[key]! : null;
}
