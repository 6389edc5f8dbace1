/**
 * What a cell holds. `text` is text whatever it begins with; `day` is a whole date, `YYYY-MM-DD`;
 * `link` is text that leads to an address.
 */
export type SheetCell =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number }
  | { readonly kind: "day"; readonly day: string }
  | { readonly kind: "link"; readonly text: string; readonly address: string };

export interface Sheet {
  /** At most 31 characters, none of `\ / ? * [ ] :`. */
  readonly name: string;
  /** One for each column; the widths are in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  /** Each as long as `columns`; null is an empty cell. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** How many columns stay in sight when the sheet is scrolled sideways; the head always does. */
  readonly frozenColumns: number;
}

export const textCell = (text: string): SheetCell | null =>
  text === "" ? null : { kind: "text", text };
