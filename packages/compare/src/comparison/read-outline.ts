import type { TextItem } from "./text-items.ts";

/** The level of the first heading of a text; above it stand the page's and the view's own. */
const topLevel = 3;

/**
 * The level, 3 to 6, at which each shown heading stands, by its row's index. No level is skipped on
 * the way down, whatever the documents skip or the folds hide.
 */
export function readOutline(items: readonly TextItem[]): Map<number, number> {
  const outline = new Map<number, number>();
  const open: number[] = [];
  for (const item of items) {
    if (item.kind !== "row") continue;
    const side = item.row.new ?? item.row.old;
    if (side?.kind !== "heading" || side.level === null) continue;
    while (open.length > 0 && open.at(-1)! >= side.level) open.pop();
    outline.set(item.index, Math.min(6, topLevel + open.length));
    open.push(side.level);
  }
  return outline;
}
