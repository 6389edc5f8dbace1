import { twipsPerPixel } from "../styles/page.ts";
import type { Grid } from "./read-grid.ts";

/** No column is narrower, in twips: about a word of six letters. */
export const narrowest = 600;

/**
 * The width of each column in twips. Known widths are kept; the others share what is left; the
 * whole is brought down to `room` where it is wider. Never 0, which Word shows as a crushed column.
 */
export function columnWidths(grid: Grid, room: number): number[] {
  const known: (number | undefined)[] = Array.from({ length: grid.columns });
  for (const { cell, column, columns, vertical } of grid.rows.flatMap(({ cells }) => cells)) {
    if (vertical === "rest" || cell.attrs.colwidth === null) continue;
    for (let index = 0; index < columns; index += 1) {
      const pixels: number | undefined = cell.attrs.colwidth[index];
      if (pixels !== undefined && pixels > 0) {
        known[column + index] ??= Math.max(narrowest, pixels * twipsPerPixel);
      }
    }
  }
  const sum = known.reduce<number>((total, width) => total + (width ?? 0), 0);
  const unknown = known.filter((width) => width === undefined).length;
  const share = unknown === 0 ? 0 : Math.max(narrowest, (room - sum) / unknown);
  const widths = known.map((width) => width ?? share);
  const total = widths.reduce((left, right) => left + right, 0);
  const scale = Math.min(1, room / total);
  return widths.map((width) => Math.max(1, Math.floor(width * scale)));
}
