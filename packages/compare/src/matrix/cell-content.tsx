import { cellStateLabels, type MatrixCell, strengthLabels } from "@klubba/diff";
import { Icon, useLanguage } from "@klubba/ui";
import { shortenStatement } from "./shorten-statement.ts";

/** About five lines of a cell in the table. */
const roomInTable = 140;

/** What a cell says. The states differ in word, sign and frame, not in colour alone. */
export function CellContent({ cells }: { readonly cells: readonly MatrixCell[] }) {
  return cells.map((cell, index) => (
    // The statements of a cell have no other name than their place.
    <span key={index} className="k-cell-fact">
      <CellFact cell={cell} />
    </span>
  ));
}

function CellFact({ cell }: { readonly cell: MatrixCell }) {
  const { language } = useLanguage();
  if (cell.state === "missing") {
    return (
      <span className="k-cell-missing">
        <Icon name="warning" size={14} /> {cellStateLabels.missing[language]}
      </span>
    );
  }
  if (cell.state === "notSeen" || cell.state === "notSearched")
    return <span className="k-cell-not-seen">{cellStateLabels[cell.state][language]}</span>;
  if (cell.state === "notFound") {
    return (
      <span className="k-cell-not-found">
        <Icon name="search" size={14} /> {cellStateLabels.notFound[language]}
      </span>
    );
  }
  return (
    <>
      {cell.state === "found" && (
        <span className="k-cell-found">{cellStateLabels.found[language]}: </span>
      )}
      {cell.strength !== null && <Strength strength={cell.strength} />}{" "}
      <Statement text={cell.statement ?? ""} />
    </>
  );
}

/** Short in the table on screen, where the rest is told when the cell is opened; else in full. */
function Statement({ text }: { readonly text: string }) {
  const short = shortenStatement(text, roomInTable);
  if (short === text) return text;
  return (
    <>
      <span className="k-cell-short">{short}</span>
      <span className="k-cell-full">{text}</span>
    </>
  );
}

export function Strength({ strength }: { readonly strength: NonNullable<MatrixCell["strength"]> }) {
  const { language } = useLanguage();
  return <span className="k-strength">{strengthLabels[strength][language]}</span>;
}
