import { type Change, readRowParts, type Row, sayKind, sayMeaning, sayNotes } from "@klubba/diff";
import { Icon, useLanguage, useTexts } from "@klubba/ui";
import { type CSSProperties, createElement } from "react";
import { anchorOf, scrollToChange } from "./change-anchor.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { Marked } from "./marked.tsx";

interface RowTextProps {
  readonly row: Row;
  readonly changes: ReadonlyMap<string, Change>;
  readonly view: "old" | "new" | "inline";
  /** The level of a heading in the page's outline; without it a heading is only a line. */
  readonly level?: number | undefined;
}

/** One row as a reader of the given view sees it; nothing where it has no such side. */
export function RowText({ row, changes, view, level }: RowTextProps) {
  const parts = readRowParts(row, changes, view);
  const side = view === "old" ? row.old : (row.new ?? row.old);
  if (parts === null || side === null) return null;

  const indent = side.depth + (side.quoted ? 1 : 0);
  const style = indent === 0 ? undefined : ({ "--k-indent": indent } as CSSProperties);
  const className = `k-row-text k-row-${side.kind}${parts.move === null ? "" : " k-row-moved"}`;
  const content = (
    <>
      {side.marker !== null && <span className="k-row-marker">{side.marker} </span>}
      <Marked segments={parts.segments} />
    </>
  );
  return (
    <>
      {parts.move !== null && <MoveLink row={row} changes={changes} move={parts.move} />}
      {createElement(
        level === undefined ? "p" : `h${level}`,
        { className, style, "data-level": side.level },
        content,
      )}
    </>
  );
}

interface MoveLinkProps {
  readonly row: Row;
  readonly changes: ReadonlyMap<string, Change>;
  readonly move: "from" | "to";
}

function MoveLink({ row, changes, move }: MoveLinkProps) {
  const texts = useTexts(comparisonTexts);
  const id = row.changes.find((change) => changes.get(change)?.moved);
  if (id === undefined) return null;
  const end = move === "from" ? "to" : "from";
  return (
    <a
      className="k-link k-move-link"
      href={`#${anchorOf(id, end)}`}
      onClick={(event) => {
        event.preventDefault();
        scrollToChange(id, end, "focus");
      }}
    >
      <Icon name="moved" size={14} />
      {move === "from" ? texts.movedFrom : texts.movedTo}
    </a>
  );
}

/** What the row's changes are and mean, in words, and what changed in looks. */
export function RowNotes({ row, changes }: Pick<RowTextProps, "row" | "changes">) {
  const { language } = useLanguage();
  const own = row.changes.flatMap((id) => changes.get(id) ?? []);
  return own.map((change) => {
    const meaning = sayMeaning(change, language);
    return (
      <p key={change.id} className="k-row-note">
        <span className="k-row-kind">{sayKind(change, language)}</span>
        {meaning !== "" && <span className="k-row-meaning">{meaning}</span>}
        {sayNotes(change, language).map((note) => (
          <span key={note}>{note}</span>
        ))}
      </p>
    );
  });
}
