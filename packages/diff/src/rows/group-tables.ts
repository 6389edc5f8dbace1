/** Rows of text stand alone; those of one table that follow each other stand together. */
export type RowRun<Item> =
  | { readonly table: null; readonly item: Item }
  | { readonly table: number; readonly items: readonly Item[] };

/** The items in order, those of a table as one run; `tableOf` gives a row's table, or null. */
export function groupTables<Item>(
  items: readonly Item[],
  tableOf: (item: Item) => number | null,
): RowRun<Item>[] {
  const runs: RowRun<Item>[] = [];
  for (let from = 0, to = 0; from < items.length; from = to) {
    const table = tableOf(items[from]!);
    to = from + 1;
    if (table === null) {
      runs.push({ table, item: items[from]! });
      continue;
    }
    while (to < items.length && tableOf(items[to]!) === table) to += 1;
    runs.push({ table, items: items.slice(from, to) });
  }
  return runs;
}
