import type { Alignment } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";
import type { BlockPairs } from "../script/match-containers.ts";
import { pairSiblings } from "../script/pair-locally.ts";
import { pairColumns } from "./pair-columns.ts";

/** A cell beside its partner; null where a column came or went. */
export type CellPair = readonly [Block | null, Block | null];

/** A column without a partner. */
export interface ColumnChange {
  readonly side: "old" | "new";
  /** Its cells from top to bottom, without those of rows that came or went. */
  readonly cells: readonly Block[];
  readonly rows: readonly Block[];
}

interface TablePair {
  readonly columns: readonly (readonly [number | null, number | null])[];
  readonly rows: readonly (readonly [Block, Block])[];
}

/** Which column of a table is which in the table it became. */
export class TablePairs {
  readonly #pairs = new Map<Block, TablePair>();

  constructor(alignment: Alignment, containers: BlockPairs) {
    const rows = new Map<Block, (readonly [Block, Block])[]>();
    for (const { oldUnits, newUnits } of alignment) {
      const [oldRow, newRow] = [oldUnits[0]!, newUnits[0]!];
      const table = oldRow.block.parent;
      if (oldRow.kind !== "row" || table === null) continue;
      if (containers.get(table) !== newRow.block.parent) continue;
      const list = rows.get(table);
      if (list === undefined) rows.set(table, [[oldRow.block, newRow.block]]);
      else list.push([oldRow.block, newRow.block]);
    }
    for (const [table, pairs] of rows) {
      const width = widthOf(table);
      const newWidth = widthOf(pairs[0]![1].parent!);
      if (width === null || newWidth === null) continue;
      this.#pairs.set(table, { columns: pairColumns(pairs, width, newWidth), rows: pairs });
    }
  }

  /** The cells of two rows of one table by column, those of gone columns where they stood. */
  pairCells(oldRow: Block, newRow: Block): readonly CellPair[] {
    const pair = oldRow.parent === null ? undefined : this.#pairs.get(oldRow.parent);
    const known = pair?.rows.some(([older, newer]) => older === oldRow && newer === newRow);
    if (pair === undefined || known !== true) return pairSiblings(oldRow.children, newRow.children);
    return pair.columns.map(([oldColumn, newColumn]) => [
      oldColumn === null ? null : oldRow.children[oldColumn]!,
      newColumn === null ? null : newRow.children[newColumn]!,
    ]);
  }

  /** The columns that came or went, table by table. */
  readColumnChanges(): ColumnChange[] {
    return [...this.#pairs.values()].flatMap(({ columns, rows }) =>
      columns.flatMap(([oldColumn, newColumn]): ColumnChange[] => {
        if (oldColumn !== null && newColumn !== null) return [];
        const side = oldColumn === null ? "new" : "old";
        const own = rows.map(([oldRow, newRow]) => (side === "old" ? oldRow : newRow));
        const column = oldColumn ?? newColumn ?? 0;
        return [{ side, rows: own, cells: own.map((row) => row.children[column]!) }];
      }),
    );
  }
}

/** How many columns a table has, or null where its rows or cells do not stand in a plain grid. */
function widthOf(table: Block): number | null {
  const width = table.children[0]?.children.length ?? 0;
  const plain = table.children.every(
    (row) =>
      row.children.length === width &&
      row.children.every(({ node }) => node.attrs.colspan === 1 && node.attrs.rowspan === 1),
  );
  return plain && width > 0 ? width : null;
}
