import { coverageLabels, type MatrixColumn } from "@klubba/diff";
import { useLanguage, useTexts } from "@klubba/ui";
import { matrixTexts } from "./matrix-texts.ts";

interface ColumnHeadProps {
  readonly column: MatrixColumn;
  /** How many topics the column says something about, of how many. */
  readonly answered: number;
  readonly topics: number;
}

/** A column's name and what to know before reading it; first of all what kind of thing it is. */
export function ColumnHead({ column, answered, topics }: ColumnHeadProps) {
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const known = [
    column.documentType,
    column.date?.slice(0, 4) ?? null,
    column.coverage === null ? null : coverageLabels[column.coverage][language],
  ].filter((part) => part !== null && part !== "");
  return (
    <>
      <span className="k-column-name">{column.name}</span>
      <span className="k-column-kind">{texts.kinds[column.kind]}</span>
      {known.length > 0 && <span className="k-column-known">{known.join(" · ")}</span>}
      <span className="k-column-known">{texts.answered(answered, topics)}</span>
    </>
  );
}
