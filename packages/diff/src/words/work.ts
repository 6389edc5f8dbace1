/**
 * Counted work that a comparison may still do, so that its result never depends on a clock.
 * What is refused is told coarsely, and labelled so.
 */
export interface Work {
  /** True, and the work counted, where `cells` more may be done. */
  spend(cells: number): boolean;
}

/** Cells of the largest table that one search may fill. */
export const mostCells = 1_000_000;

/** All searches of one comparison together. */
const mostCellsInAll = 200_000_000;

export function createWork(limit = mostCellsInAll): Work {
  let left = limit;
  return {
    spend(cells) {
      if (cells > mostCells || cells > left) return false;
      left -= cells;
      return true;
    },
  };
}
