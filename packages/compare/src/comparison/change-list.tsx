import { type Change, sayKind, sayMeaning, sayNotes, saySection } from "@klubba/diff";
import { useLanguage, useTexts } from "@klubba/ui";
import { useEffect, useRef } from "react";
import { anchorOf } from "./change-anchor.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { Marked } from "./marked.tsx";

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** Every change in words: enough by itself, without colour, mouse or the text beside it. */
export function ChangeList({ changes, selected, onSelect }: ChangeListProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (selected !== null) revealSelected(list.current);
  }, [selected]);
  return (
    <ol ref={list} className="k-changes">
      {changes.map((change) => (
        <li
          key={change.id}
          className={change.id === selected ? "k-change k-change-selected" : "k-change"}
        >
          <ChangeItem change={change} current={change.id === selected} onSelect={onSelect} />
        </li>
      ))}
    </ol>
  );
}

/** Scrolls the list alone, where it scrolls by itself: the page goes to the change, not to the list. */
function revealSelected(list: HTMLElement | null): void {
  const item = list?.querySelector<HTMLElement>(".k-change-selected");
  const frame = list?.parentElement;
  if (!item || !frame || frame.scrollHeight <= frame.clientHeight) return;
  const [inner, outer] = [item.getBoundingClientRect(), frame.getBoundingClientRect()];
  if (inner.top < outer.top) frame.scrollTop += inner.top - outer.top;
  else if (inner.bottom > outer.bottom) frame.scrollTop += inner.bottom - outer.bottom;
}

interface ChangeItemProps {
  readonly change: Change;
  readonly current: boolean;
  readonly onSelect: (id: string) => void;
}

function ChangeItem({ change, current, onSelect }: ChangeItemProps) {
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const meaning = sayMeaning(change, language);
  const section = saySection(change);
  return (
    <>
      <a
        className="k-link k-change-link"
        href={`#${anchorOf(change.id)}`}
        aria-current={current ? "true" : undefined}
        onClick={(event) => {
          event.preventDefault();
          onSelect(change.id);
        }}
      >
        {sayKind(change, language)}
        {meaning !== "" && `: ${meaning}`}
      </a>
      {section !== "" && (
        <p className="k-change-section">
          {texts.section}: {section}
        </p>
      )}
      <p className="k-change-text">
        <ChangeText change={change} />
      </p>
      {sayNotes(change, language).map((note) => (
        <p key={note} className="k-change-section">
          {note}
        </p>
      ))}
    </>
  );
}

/** The change itself: its redline, or its text marked as a whole. */
export function ChangeText({ change }: { readonly change: Change }) {
  const texts = useTexts(comparisonTexts);
  if (change.words !== null) return <Marked segments={change.words} />;
  if (change.property !== null) {
    return (
      <>
        {texts.before}: {change.old ?? texts.empty}
        <br />
        {texts.after}: {change.new ?? texts.empty}
      </>
    );
  }
  if (change.kind === "deleted")
    return <Marked segments={[{ kind: "deleted", text: change.old ?? "" }]} />;
  if (change.kind === "inserted")
    return <Marked segments={[{ kind: "inserted", text: change.new ?? "" }]} />;
  return change.new ?? change.old;
}
