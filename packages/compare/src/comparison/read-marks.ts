import type { Change, Row } from "@klubba/diff";
import { linesOf, rowsOf, type TextItem } from "./text-items.ts";

export type MarkLook = "inserted" | "deleted" | "edited" | "moved" | "formatted";

/** A change on the minimap: where it stands, as shares of the whole text. */
export interface Mark {
  readonly id: string;
  /** Counts the marks: a change may have several. */
  readonly place: number;
  readonly look: MarkLook;
  /** True where the change means something else. */
  readonly weighty: boolean;
  readonly from: number;
  readonly to: number;
}

export function readMarks(
  items: readonly TextItem[],
  changes: ReadonlyMap<string, Change>,
): Mark[] {
  const total = items.reduce((sum, item) => sum + linesOf(item), 0);
  const marks: Mark[] = [];
  let at = 0;
  for (const item of items) {
    const lines = linesOf(item);
    const change = rowsOf(item)
      .flatMap((row) => row.changes.map((id) => ({ row, change: changes.get(id) })))
      .find((each) => each.change !== undefined);
    if (change?.change !== undefined)
      marks.push({
        id: change.change.id,
        place: marks.length,
        look: lookOf(change.change, change.row),
        weighty: change.change.meaning.length > 0,
        from: at / total,
        to: (at + lines) / total,
      });
    at += lines;
  }
  return marks;
}

function lookOf(change: Change, row: Row): MarkLook {
  if (change.kind === "formatted") return "formatted";
  if (change.moved) return "moved";
  if (row.new === null) return "deleted";
  return row.old === null ? "inserted" : "edited";
}
