import type { MatrixCell } from "@klubba/diff";
import type { Strength } from "@klubba/model";

/** What binds most comes first; a prohibition binds as a duty does. */
const ranked: readonly Strength[] = ["ska", "fårInte", "bör", "får", "kan"];

/** The most binding strength that a cell's statements have, or null where none shows any. */
export const readStrongest = (cells: readonly MatrixCell[]): Strength | null =>
  ranked.find((strength) => cells.some((cell) => cell.strength === strength)) ?? null;
