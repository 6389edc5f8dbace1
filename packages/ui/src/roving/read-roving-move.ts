export type Orientation = "horizontal" | "vertical";

/**
 * Where a key leads in a row of `count` stops of which `at` has the focus: round the ends with the
 * arrows, to the ends with Home and End. Null for every other key.
 */
export function readRovingMove(
  key: string,
  at: number,
  count: number,
  orientation: Orientation,
): number | null {
  if (count === 0) return null;
  const [back, forward] =
    orientation === "horizontal" ? ["ArrowLeft", "ArrowRight"] : ["ArrowUp", "ArrowDown"];
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}
