import type { Language } from "@klubba/model";
import { strengthLabels } from "../labels/labels.ts";
import { cellStateLabels, type MatrixCell } from "./matrix.ts";

/** What a cell says in words alone: its state where that is not plain, its strength, its statement. */
export function sayCell(cell: MatrixCell, language: Language): string {
  const { statement, strength, state } = cell;
  if (statement === null) return `(${cellStateLabels[state][language]})`;
  const words =
    strength === null ? statement : `[${strengthLabels[strength][language]}] ${statement}`;
  return state === "found" ? `${cellStateLabels.found[language]}: ${words}` : words;
}
