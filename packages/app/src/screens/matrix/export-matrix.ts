import type { MatrixExport } from "@klubba/compare";
import type { Matrix } from "@klubba/diff";
import type { Language } from "@klubba/model";
import { saveFile } from "../../export/save-file.ts";
import { toSlug } from "../compare/to-slug.ts";

const office = "application/vnd.openxmlformats-officedocument";
const types: Record<MatrixExport, string> = {
  csv: "text/csv;charset=utf-8",
  html: "text/html;charset=utf-8",
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
};

interface About {
  readonly title: string;
  readonly language: Language;
  readonly now: Date;
}

type Writer = (matrix: Matrix, about: About) => Promise<string | Uint8Array<ArrayBuffer>>;

/** `2026-11-28`, by the reader's own clock. */
const toDay = (now: Date): string => new Intl.DateTimeFormat("sv-SE").format(now);

/** Each writer is fetched when it is needed. */
const writers: Record<MatrixExport, Writer> = {
  csv: async (matrix, { language }) => {
    const { formatMatrixCsv } = await import("@klubba/diff");
    // The semicolons that Excel wants in Swedish.
    return formatMatrixCsv(matrix, language, language === "sv" ? ";" : ",");
  },
  html: async (matrix, { language, now }) => {
    const { formatMatrix } = await import("@klubba/diff");
    return formatMatrix(matrix, "html", language, toDay(now));
  },
  docx: async (matrix, about) => {
    const { writeMatrixDocx } = await import("@klubba/docx");
    return writeMatrixDocx(matrix, { ...about, day: toDay(about.now) });
  },
  xlsx: async (matrix, about) => {
    const { writeMatrixXlsx } = await import("@klubba/docx");
    return writeMatrixXlsx(matrix, { ...about, day: toDay(about.now) });
  },
};

/** Hands the matrix to the reader's downloads as a file; gives its name. */
export async function exportMatrix(
  format: MatrixExport,
  matrix: Matrix,
  about: Omit<About, "now">,
): Promise<string> {
  const bytes = await writers[format](matrix, { ...about, now: new Date() });
  const name = `${toSlug(about.title)}.${format}`;
  saveFile(name, new Blob([bytes], { type: types[format] }));
  return name;
}
