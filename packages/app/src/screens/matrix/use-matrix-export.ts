import type { MatrixViewProps } from "@klubba/compare";
import { useLanguage, useTexts, useToasts } from "@klubba/ui";
import { exportMatrix } from "./export-matrix.ts";
import { matrixPageTexts } from "./matrix-page-texts.ts";

/** Writes the matrix as a file and says so; `about` names the document whose draft is in it. */
export function useMatrixExport(about: string): MatrixViewProps["onExport"] {
  const texts = useTexts(matrixPageTexts);
  const { language } = useLanguage();
  const toasts = useToasts();
  return (format, matrix) =>
    void exportMatrix(format, matrix, { title: `${texts.fileTitle} ${about}`, language }).then(
      (file) => toasts.show({ text: texts.exported(file) }),
      () => toasts.show({ text: texts.exportFailed, tone: "error" }),
    );
}
