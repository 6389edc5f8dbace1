import type { Change } from "../changes/change.ts";
import type { Segment } from "../words/segment.ts";
import type { Row } from "./row.ts";

/** What to show of a row on one side, or, inline, of both in one. */
export interface RowParts {
  readonly segments: readonly Segment[];
  /** Where a moved text left (`from`) or came in (`to`); null for what stayed. */
  readonly move: "from" | "to" | null;
}

/**
 * The marked text of a row: null where the side is empty. Inline, a row with both sides shows both,
 * and a moved text shows its edits where it now stands.
 */
export function readRowParts(
  row: Row,
  changes: ReadonlyMap<string, Change>,
  view: "old" | "new" | "inline",
): RowParts | null {
  const own = row.changes.flatMap((id) => changes.get(id) ?? []);
  const words = own.find((change) => change.words !== null)?.words ?? null;
  const moved = own.some((change) => change.moved);
  const without = (kind: Segment["kind"]) =>
    words?.filter((segment) => segment.kind !== kind) ?? null;
  const whole = (kind: Segment["kind"], text: string): Segment[] => [{ kind, text }];

  if (row.old !== null && row.new !== null) {
    if (view === "old")
      return { segments: without("inserted") ?? whole("equal", row.old.text), move: null };
    if (view === "new")
      return { segments: without("deleted") ?? whole("equal", row.new.text), move: null };
    return { segments: words ?? whole("equal", row.new.text), move: null };
  }
  if (row.old !== null && view !== "new") {
    const stays = view === "old" ? without("inserted") : null;
    const segments = stays ?? whole(moved ? "equal" : "deleted", row.old.text);
    return { segments, move: moved ? "from" : null };
  }
  if (row.new !== null && view !== "old") {
    const arrives = view === "new" ? without("deleted") : words;
    const segments = arrives ?? whole(moved ? "equal" : "inserted", row.new.text);
    return { segments, move: moved ? "to" : null };
  }
  return null;
}
