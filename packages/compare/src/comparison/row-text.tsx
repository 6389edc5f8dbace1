import {
  readRowParts,
  type Row,
  type RowView,
  sayCarriersShort,
  sayKind,
  sayNotes,
} from "@klubba/diff";
import { Icon, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type CSSProperties, createElement } from "react";
import { anchorOf } from "./change-anchor.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { Marked } from "./marked.tsx";
import { useText } from "./text-context.tsx";

/** More would drown the text that they explain; the list has them all. */
const mostCarriers = 3;

interface RowTextProps {
  readonly row: Row;
  readonly view: RowView;
  /** The level of a heading in the page's outline; without it a heading is only a line. */
  readonly level?: number | undefined;
}

/** One row as a reader of the given view sees it; nothing where it has no such side. */
export function RowText({ row, view, level }: RowTextProps) {
  const texts = useTexts(comparisonTexts);
  const { changes } = useText();
  const parts = readRowParts(row, changes, view);
  const side = view === "old" ? row.old : (row.new ?? row.old);
  if (parts === null || side === null) return null;

  const indent = side.depth + (side.quoted ? 1 : 0);
  const style = indent === 0 ? undefined : ({ "--k-indent": indent } as CSSProperties);
  const continues = side.portion > 0;
  const className = [
    `k-row-text k-row-${side.kind}`,
    parts.move === null ? "" : "k-row-moved",
    continues ? "k-row-continued" : "",
  ].join(" ");
  const content = (
    <>
      {continues && <VisuallyHidden>{texts.continued} </VisuallyHidden>}
      {side.marker !== null && !continues && <span className="k-row-marker">{side.marker} </span>}
      <Marked segments={parts.segments} />
    </>
  );
  return (
    <>
      {parts.move !== null && <MoveLink row={row} move={parts.move} />}
      {createElement(
        level === undefined ? "p" : `h${level}`,
        { className, style, "data-level": side.level },
        content,
      )}
    </>
  );
}

/** Where a text went or came from, by the name of the section, and a way there. */
export function MoveLink({ row, move }: { readonly row: Row; readonly move: "from" | "to" }) {
  const texts = useTexts(comparisonTexts);
  const { changes, onMoved } = useText();
  const change = row.changes.map((id) => changes.get(id)).find((each) => each?.moved);
  if (change === undefined) return null;
  const end = move === "from" ? "to" : "from";
  const { old: left, new: reached } = change.section;
  const other = left === reached ? null : ((move === "from" ? reached : left) ?? texts.beforeFirst);
  return (
    <a
      className="k-link k-move-link"
      href={`#${anchorOf(change.id, end)}`}
      onClick={(event) => {
        event.preventDefault();
        onMoved(change.id, end);
      }}
    >
      <Icon name="moved" size={14} />
      {move === "from" ? texts.movedFrom(other) : texts.movedTo(other)}
    </a>
  );
}

/** What the changes that a row is the first of are and mean, and what changed in looks. */
export function RowNotes({ row, index }: { readonly row: Row; readonly index: number }) {
  const { language } = useLanguage();
  const { changes, anchors, origins } = useText();
  const first = anchors.get(index) ?? [];
  const own = row.changes.flatMap((id) => {
    const isFirst = first.includes(anchorOf(id, "to")) || first.includes(anchorOf(id, "from"));
    return isFirst ? (changes.get(id) ?? []) : [];
  });
  return own.map((change) => {
    const meaning = sayCarriersShort(change, mostCarriers, language);
    const origin = origins.get(change.id)?.note ?? "";
    return (
      <p key={change.id} className="k-row-note">
        <span className="k-row-kind">{sayKind(change, language)}</span>
        {meaning !== "" && <span className="k-row-meaning">{meaning}</span>}
        {sayNotes(change, language).map((note) => (
          <span key={note}>{note}</span>
        ))}
        {origin !== "" && <span>{origin}</span>}
      </p>
    );
  });
}
