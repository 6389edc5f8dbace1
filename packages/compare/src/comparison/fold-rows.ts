import type { Row } from "@klubba/diff";

/** A row to show, or a run of unchanged ones folded away. */
export type FoldedRow =
  | { readonly folded: false; readonly index: number; readonly row: Row }
  | { readonly folded: true; readonly index: number; readonly rows: readonly Row[] };

/** Unchanged rows kept on either side of a change, so that it can be read. */
const context = 1;
/** A shorter run is not worth a button. */
const shortest = 3;

/**
 * Folds runs of unchanged rows but for those beside a change, headings that a change stands under,
 * and tables that hold one: half a table cannot be read. `opened` names folds, by the index of their
 * first row, that the reader opened.
 */
export function foldRows(rows: readonly Row[], opened: ReadonlySet<number>): FoldedRow[] {
  const keep = rows.map(() => false);
  const changedTables = new Set(
    rows.flatMap((row) => (row.table !== null && row.changes.length > 0 ? [row.table] : [])),
  );
  let heading = -1;
  for (const [index, row] of rows.entries()) {
    if (row.table !== null && changedTables.has(row.table)) keep[index] = true;
    if (row.changes.length > 0) {
      for (let near = index - context; near <= index + context; near += 1)
        if (near in keep) keep[near] = true;
      if (heading >= 0) keep[heading] = true;
    }
    if ((row.new ?? row.old)?.kind === "heading") heading = index;
  }

  const folded: FoldedRow[] = [];
  for (let index = 0; index < rows.length;) {
    let end = index;
    while (end < rows.length && !keep[end]) end += 1;
    if (end - index >= shortest && !opened.has(index)) {
      folded.push({ folded: true, index, rows: rows.slice(index, end) });
      index = end;
      continue;
    }
    const last = Math.max(end, index + 1);
    for (; index < last; index += 1) folded.push({ folded: false, index, row: rows[index]! });
  }
  return folded;
}
