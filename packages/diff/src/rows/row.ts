import type { UnitKind } from "../blocks/unit.ts";

/** One side of a row: a unit as text. */
export interface RowSide {
  readonly block: string | null;
  readonly kind: UnitKind;
  /** A heading's level; else null. */
  readonly level: number | null;
  /** How deep in lists it stands, 0 outside. */
  readonly depth: number;
  /** What the list puts before it, e.g. `•` or `2.`; null where it puts nothing. */
  readonly marker: string | null;
  readonly quoted: boolean;
  readonly text: string;
  /** A table row's cells; else null. */
  readonly cells: readonly { readonly text: string; readonly header: boolean }[] | null;
}

/** What stands beside what. A text that moved has a row of its own on either side. */
export interface Row {
  readonly old: RowSide | null;
  readonly new: RowSide | null;
  /** Ids of the changes that this row shows a part of. */
  readonly changes: readonly string[];
}
