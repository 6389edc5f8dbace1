import { groupTables, type Row } from "@klubba/diff";
import type { FoldedRow } from "./fold-rows.ts";

export interface PlacedRow {
  readonly index: number;
  readonly row: Row;
}

/** What stands in the text one below the other. */
export type TextItem =
  | { readonly kind: "row"; readonly index: number; readonly row: Row }
  | { readonly kind: "fold"; readonly index: number; readonly rows: readonly Row[] }
  | { readonly kind: "table"; readonly index: number; readonly rows: readonly PlacedRow[] };

/** A stretch of the text that is put on the page as one. */
export interface TextChunk {
  readonly items: readonly TextItem[];
  /** About how many lines of text it is tall. */
  readonly lines: number;
}

/** Enough to fill a tall screen twice, little enough to be drawn within a frame or two. */
const chunkLines = 120;
const lineLength = 60;

export function readItems(rows: readonly FoldedRow[]): TextItem[] {
  return groupTables(rows, (item) => (item.folded ? null : item.row.table)).map((run): TextItem => {
    if (run.table !== null) {
      const placed = run.items.flatMap((item) =>
        item.folded ? [] : [{ index: item.index, row: item.row }],
      );
      return { kind: "table", index: placed[0]!.index, rows: placed };
    }
    const { item } = run;
    return item.folded
      ? { kind: "fold", index: item.index, rows: item.rows }
      : { kind: "row", index: item.index, row: item.row };
  });
}

export function readChunks(items: readonly TextItem[]): TextChunk[] {
  const chunks: { items: TextItem[]; lines: number }[] = [];
  for (const item of items) {
    const lines = linesOf(item);
    const last = chunks.at(-1);
    if (last !== undefined && last.lines + lines <= chunkLines) {
      last.items.push(item);
      last.lines += lines;
    } else chunks.push({ items: [item], lines });
  }
  return chunks;
}

/** About how many lines an item is tall, beside another text or not. */
export function linesOf(item: TextItem): number {
  if (item.kind === "fold") return 2;
  if (item.kind === "table") return item.rows.reduce((sum, { row }) => sum + linesOfRow(row), 1);
  return linesOfRow(item.row);
}

function linesOfRow({ old: before, new: after, changes }: Row): number {
  const longest = Math.max(before?.text.length ?? 0, after?.text.length ?? 0);
  return 1 + Math.ceil(longest / lineLength) + (changes.length > 0 ? 1 : 0);
}

export const rowsOf = (item: TextItem): readonly Row[] =>
  item.kind === "fold" ? [] : item.kind === "table" ? item.rows.map(({ row }) => row) : [item.row];
