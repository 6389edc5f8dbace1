import { type Comparison, saySummary } from "@klubba/diff";
import { Button, EmptyState, Notice, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMedia } from "../media/use-media.ts";
import { scrollToChange } from "./change-anchor.ts";
import { ChangeList } from "./change-list.tsx";
import { comparisonTexts } from "./comparison-texts.ts";
import { type ChangeFilter, type ChangeOrder, filterChanges, findStep } from "./filter-changes.ts";
import { foldRows } from "./fold-rows.ts";
import { Properties } from "./properties.tsx";
import { StepBar } from "./step-bar.tsx";
import { InlineText, readAnchors, SideBySide } from "./text-rows.tsx";
import { useStepKeys } from "./use-step-keys.ts";

export interface ComparisonViewProps {
  /** Only a comparison of two loaded documents can be shown: there is nothing to wait for here. */
  readonly comparison: Comparison;
  /** What the two are called, e.g. `Version 2, 23 november`; always in sight. */
  readonly oldLabel: string;
  readonly newLabel: string;
  /** The change that a link names; `readChangeAnchor` reads it from a fragment. */
  readonly selected?: string | null;
  /** Called when the reader goes to a change, so that the address can follow. */
  readonly onSelect?: (id: string) => void;
  /** Buttons of the screen around, e.g. for export. */
  readonly actions?: ReactNode;
}

/** From this width two texts have room beside each other. */
const wideEnough = "(min-width: 900px)";

/** Two documents: what changed in order of weight, and both texts with the changes marked. */
export function ComparisonView({
  comparison,
  oldLabel,
  newLabel,
  selected: asked,
  onSelect,
  actions,
}: ComparisonViewProps) {
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const root = useRef<HTMLElement>(null);
  const isWide = useMedia(wideEnough);
  const [wantsInline, setWantsInline] = useState(false);
  const [filter, setFilter] = useState<ChangeFilter>("all");
  const [order, setOrder] = useState<ChangeOrder>("meaning");
  const [folds, setFolds] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [own, setOwn] = useState<string | null>(asked ?? null);
  const selected = asked === undefined ? own : asked;

  const { changes, rows, script, summary } = comparison;
  const byId = useMemo(() => new Map(changes.map((change) => [change.id, change])), [changes]);
  const anchors = useMemo(() => readAnchors(rows, byId), [rows, byId]);
  const listed = useMemo(() => filterChanges(changes, filter, order), [changes, filter, order]);
  const shown = useMemo(
    () =>
      folds
        ? foldRows(rows, opened)
        : rows.map((row, index) => ({ folded: false as const, index, row })),
    [rows, folds, opened],
  );

  const select = useCallback(
    (id: string) => {
      setOwn(id);
      onSelect?.(id);
      scrollToChange(id, "to", "keep");
    },
    [onSelect],
  );
  const step = useCallback(
    (by: 1 | -1) => {
      const next = findStep(listed, selected, by);
      if (next !== null) select(next.id);
    },
    [listed, selected, select],
  );
  useStepKeys(root, step);
  useEffect(() => {
    if (asked != null) scrollToChange(asked, "to", "keep");
    // A link is followed when it is opened; later steps scroll by themselves.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  const notes = saySummary(summary, script.method, language);
  if (changes.length === 0) {
    return (
      <section ref={root} className="k-comparison" aria-label={texts.sides(oldLabel, newLabel)}>
        <EmptyState title={texts.noDifferences} actions={actions}>
          <p>{texts.noDifferencesBody(oldLabel, newLabel)}</p>
          {notes.slice(1).map((note) => (
            <p key={note}>{note}</p>
          ))}
        </EmptyState>
      </section>
    );
  }

  const text = {
    rows: shown,
    changes: byId,
    anchors,
    selected,
    onUnfold: (index: number) => setOpened(new Set([...opened, index])),
  };
  return (
    <section ref={root} className="k-comparison" aria-label={texts.sides(oldLabel, newLabel)}>
      <StepBar
        {...{
          changes,
          listed,
          selected,
          filter,
          order,
          oldLabel,
          newLabel,
          actions,
          isWide,
          wantsInline,
        }}
        onStep={step}
        onFilter={setFilter}
        onOrder={setOrder}
        onInline={setWantsInline}
      />
      <div className="k-comparison-summary">
        {script.method === "replaced" ? (
          <Notice tone="warn">
            <p>{notes.join(" ")}</p>
          </Notice>
        ) : (
          <p>{notes.join(" ")}</p>
        )}
      </div>
      <div className="k-comparison-body">
        <details className="k-comparison-list" open>
          <summary>
            {texts.changes} ({listed.length})
          </summary>
          <ChangeList changes={listed} selected={selected} onSelect={select} />
          <p className="k-comparison-keys">{texts.keys}</p>
        </details>
        <div className="k-comparison-text">
          <h2>
            <VisuallyHidden>{texts.text}</VisuallyHidden>
          </h2>
          <Properties {...{ changes, selected, oldLabel, newLabel }} />
          <Button
            variant="quiet"
            size="s"
            icon={folds ? "eye" : "eyeOff"}
            onClick={() => setFolds(!folds)}
          >
            {folds ? texts.unfoldAll : texts.foldAll}
          </Button>
          {isWide && !wantsInline ? (
            <SideBySide {...text} {...{ oldLabel, newLabel }} />
          ) : (
            <InlineText {...text} />
          )}
        </div>
      </div>
    </section>
  );
}
