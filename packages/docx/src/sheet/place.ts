/** `A`, `Z`, `AA` … for columns from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

/** `A1` for the first cell; rows and columns count from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Whole days since 1899-12-30, which is how a spreadsheet counts them. */
export const dayNumber = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
