import type { Change } from "@klubba/diff";
import { useLanguage, useTexts } from "@klubba/ui";
import { anchorOf } from "./change-anchor.ts";
import { comparisonTexts } from "./comparison-texts.ts";

interface PropertiesProps {
  readonly changes: readonly Change[];
  readonly selected: string | null;
  readonly oldLabel: string;
  readonly newLabel: string;
}

/** What changed in the head and in the fields, which stand nowhere in the text. */
export function Properties({ changes, selected, oldLabel, newLabel }: PropertiesProps) {
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const own = changes.filter((change) => change.property !== null);
  if (own.length === 0) return null;
  return (
    <table className="k-properties">
      <caption>{texts.properties}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.property}</th>
          <th scope="col">{oldLabel}</th>
          <th scope="col">{newLabel}</th>
        </tr>
      </thead>
      <tbody>
        {own.map((change) => (
          <tr
            key={change.id}
            id={anchorOf(change.id)}
            tabIndex={-1}
            className={change.id === selected ? "k-row k-row-selected" : "k-row"}
          >
            <th scope="row">{change.property?.label[language]}</th>
            <td>
              {change.old === null ? texts.empty : <del className="k-deleted">{change.old}</del>}
            </td>
            <td>
              {change.new === null ? texts.empty : <ins className="k-inserted">{change.new}</ins>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
