import {
  type Change,
  changeGroupLabels,
  groupChanges,
  sayCarriersShort,
  sayKind,
  sayNotes,
  saySection,
} from "@klubba/diff";
import { useLanguage, useTexts } from "@klubba/ui";
import { memo, useEffect, useRef } from "react";
import { anchorOf } from "./change-anchor.ts";
import type { ChangeOrder, Origins } from "./change-filters.ts";
import type { ChangeOrigin } from "./change-origin.ts";
import { comparisonTexts } from "./comparison-texts.ts";
import { Lazy } from "./lazy.tsx";
import { Marked } from "./marked.tsx";

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly order: ChangeOrder;
  readonly origins: Origins;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** A screen's worth at a time. */
const partLength = 40;
const linesOfItem = 6;
const mostCarriers = 4;

/** Every change in words: enough by itself, without colour, mouse or the text beside it. */
export function ChangeList({ changes, order, origins, selected, onSelect }: ChangeListProps) {
  const { language } = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (selected !== null) revealSelected(list.current);
  }, [selected]);
  if (order === "place")
    return (
      <div ref={list}>
        <Parts start={1} {...{ changes, origins, selected, onSelect }} />
      </div>
    );
  return (
    <div ref={list}>
      {groupChanges(changes).map(({ group, start, changes: own }) => (
        <section key={group}>
          <h3 className="k-change-group">
            {changeGroupLabels[group][language]} ({own.length})
          </h3>
          <Parts start={start} changes={own} {...{ origins, selected, onSelect }} />
        </section>
      ))}
    </div>
  );
}

interface PartsProps extends Omit<ChangeListProps, "order"> {
  /** The number of the first. */
  readonly start: number;
}

function Parts({ changes, start, origins, selected, onSelect }: PartsProps) {
  return Array.from({ length: Math.ceil(changes.length / partLength) }, (_, index) => {
    const part = changes.slice(index * partLength, (index + 1) * partLength);
    const isHere = part.some((change) => change.id === selected);
    return (
      <Lazy
        key={index}
        lines={part.length * linesOfItem}
        eager={isHere || (index === 0 && start === 1)}
      >
        <ol className="k-changes" start={start + index * partLength}>
          {part.map((change) => (
            <ChangeItem
              key={change.id}
              change={change}
              origin={origins.get(change.id)}
              current={change.id === selected}
              onSelect={onSelect}
            />
          ))}
        </ol>
      </Lazy>
    );
  });
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
  readonly origin: ChangeOrigin | undefined;
  readonly current: boolean;
  readonly onSelect: (id: string) => void;
}

const ChangeItem = memo(function ChangeItem({
  change,
  origin,
  current,
  onSelect,
}: ChangeItemProps) {
  const { language } = useLanguage();
  const meaning = sayCarriersShort(change, mostCarriers, language);
  const kind = sayKind(change, language);
  const section = saySection(change);
  const about = [meaning === "" ? "" : kind, section, origin?.note ?? ""];
  return (
    <li className={current ? "k-change k-change-selected" : "k-change"}>
      <a
        className="k-link k-change-link"
        href={`#${anchorOf(change.id)}`}
        aria-current={current ? "true" : undefined}
        onClick={(event) => {
          event.preventDefault();
          onSelect(change.id);
        }}
      >
        {meaning === "" ? kind : capitalise(meaning)}
      </a>
      <p className="k-change-section">{about.filter((part) => part !== "").join(" · ")}</p>
      <p className="k-change-text">
        <ChangeText change={change} />
      </p>
      {sayNotes(change, language).map((note) => (
        <p key={note} className="k-change-section">
          {note}
        </p>
      ))}
    </li>
  );
});

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The change itself: its redline, or its text marked as a whole. */
function ChangeText({ change }: { readonly change: Change }) {
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
