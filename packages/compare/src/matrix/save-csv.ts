import { formatMatrixCsv, type Matrix } from "@klubba/diff";
import type { Language } from "@klubba/model";

/** Hands the matrix to the reader's downloads; in Swedish with the semicolons that Excel wants there. */
export function saveCsv(matrix: Matrix, language: Language): void {
  const text = formatMatrixCsv(matrix, language, language === "sv" ? ";" : ",");
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = language === "sv" ? "kommunmatris.csv" : "municipality-matrix.csv";
  link.click();
  URL.revokeObjectURL(address);
}
