import type { MatrixExport } from "@klubba/compare";
import type { Matrix } from "@klubba/diff";
import type { Language } from "@klubba/model";
import { saveFile } from "../../export/save-file.ts";
import { toSlug } from "../compare/to-slug.ts";

const types: Record<MatrixExport, string> = {
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
};

type Writer = (matrix: Matrix, language: Language) => Promise<string | Uint8Array<ArrayBuffer>>;

/** Each writer is fetched when it is needed. */
const writers: Record<MatrixExport, Writer> = {
  csv: async (matrix, language) => {
    const { formatMatrixCsv } = await import("@klubba/diff");
    // The semicolons that Excel wants in Swedish.
    return formatMatrixCsv(matrix, language, language === "sv" ? ";" : ",");
  },
  html: async (matrix, language) => {
    const { formatMatrix } = await import("@klubba/diff");
    return formatMatrix(matrix, "html", language);
  },
};

/** Hands the matrix to the reader's downloads as a file; gives its name. */
export async function exportMatrix(
  format: MatrixExport,
  matrix: Matrix,
  { title, language }: { readonly title: string; readonly language: Language },
): Promise<string> {
  const bytes = await writers[format](matrix, language);
  const name = `${toSlug(title)}.${format}`;
  saveFile(name, new Blob([bytes], { type: types[format] }));
  return name;
}
