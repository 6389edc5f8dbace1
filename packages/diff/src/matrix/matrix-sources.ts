import type { Language, Localized } from "@klubba/model";
import { coverageLabels, type Matrix, type MatrixCell, type MatrixColumn } from "./matrix.ts";

/** Where statements of a column come from: an address of a municipality, or a whole document. */
export interface MatrixSource {
  /** From 1, column by column. */
  readonly number: number;
  readonly column: MatrixColumn;
  /** Null for a document. */
  readonly address: string | null;
}

export interface MatrixSources {
  readonly list: readonly MatrixSource[];
  /** The source of a cell's statement, or null where it has none. */
  readonly of: (cell: MatrixCell) => MatrixSource | null;
}

/** The sources of a matrix, each once, numbered so that cells can point to them. */
export function readMatrixSources(matrix: Matrix): MatrixSources {
  const list: MatrixSource[] = [];
  const byKey = new Map<string, MatrixSource>();
  const keyOf = (cell: MatrixCell, { kind }: MatrixColumn) =>
    JSON.stringify([cell.column, kind === "municipality" ? cell.source : null]);
  const columns = new Map(matrix.columns.map((column) => [column.id, column]));
  for (const column of matrix.columns) {
    for (const cell of matrix.cells) {
      if (cell.column !== column.id || cell.statement === null) continue;
      const key = keyOf(cell, column);
      if (byKey.has(key)) continue;
      const address = column.kind === "municipality" ? cell.source : null;
      const source = { number: list.length + 1, column, address };
      list.push(source);
      byKey.set(key, source);
    }
  }
  return {
    list,
    of: (cell) => {
      const column = columns.get(cell.column);
      return column === undefined || cell.statement === null
        ? null
        : (byKey.get(keyOf(cell, column)) ?? null);
    },
  };
}

export const columnKindLabels: Record<MatrixColumn["kind"], Localized> = {
  municipality: {
    sv: "kodade uppgifter, våra egna sammanfattningar",
    en: "coded statements, our own paraphrases",
  },
  document: { sv: "eget dokument, hela texten", en: "own document, the whole text" },
  imported: { sv: "importerad fil, hela texten", en: "imported file, the whole text" },
};

const undated: Localized = { sv: "datum inte sett", en: "date not seen" };

/** What the source is, in a line: `Malmö stad: Riktlinjer. riktlinjer, 2011, bara början läst`. */
export function saySource({ column }: MatrixSource, language: Language): string {
  const known = [
    column.documentType,
    column.date ?? undated[language],
    column.coverage === null ? null : coverageLabels[column.coverage][language],
    columnKindLabels[column.kind][language],
  ];
  return `${column.name}: ${column.documentTitle}. ${known.filter(Boolean).join(", ")}`;
}
