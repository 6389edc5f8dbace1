import { type Comparison, saySummary } from "@klubba/diff";
import { Button, EmptyState, Notice, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useMedia } from "../media/use-media.ts";
import { scrollToChange } from "./change-anchor.ts";
import {
  type ChangeFilters,
  type ChangeOrder,
  filterChanges,
  findStep,
  noChangeFilters,
  type Origins,
} from "./change-filters.ts";
import { ChangeList } from "./change-list.tsx";
import { comparisonTexts } from "./comparison-texts.ts";
import { FilterBar } from "./filter-bar.tsx";
import { foldRows } from "./fold-rows.ts";
import { Minimap } from "./minimap.tsx";
import { Properties } from "./properties.tsx";
import { readAnchors } from "./read-anchors.ts";
import { readOutline } from "./read-outline.ts";
import { StepBar } from "./step-bar.tsx";
import { type TextContextValue, TextProvider } from "./text-context.tsx";
import { readChunks, readItems } from "./text-items.ts";
import { InlineText, SideBySide } from "./text-rows.tsx";
import { useStepKeys } from "./use-step-keys.ts";

export interface ComparisonViewProps {
  /** Only a comparison of two loaded documents can be shown: there is nothing to wait for here. */
  readonly comparison: Comparison;
  /** What the two are called, e.g. `Version 2, 23 november`; always in sight. */
  readonly oldLabel: string;
  readonly newLabel: string;
  /** Where changes come from, by their ids, as far as it is known. */
  readonly origins?: Origins;
  /** The change that a link names; `readChangeAnchor` reads it from a fragment. */
  readonly selected?: string | null;
  /** Called when the reader goes to a change, so that the address can follow. */
  readonly onSelect?: (id: string) => void;
  /** Buttons of the screen around, e.g. for export. */
  readonly actions?: ReactNode;
}

/** From this width two texts have room beside each other. */
const wideEnough = "(min-width: 900px)";
const noOrigins: Origins = new Map();

/** A place to go to once it is on the page. */
interface Target {
  readonly id: string;
  readonly end: "from" | "to";
  readonly focus: "focus" | "keep";
}

/** Two documents: what changed in order of weight, and both texts with the changes marked. */
export function ComparisonView({
  comparison,
  oldLabel,
  newLabel,
  origins = noOrigins,
  selected: asked,
  onSelect,
  actions,
}: ComparisonViewProps) {
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const root = useRef<HTMLElement>(null);
  const isWide = useMedia(wideEnough);
  const [wantsInline, setWantsInline] = useState(false);
  const [filters, setFilters] = useState<ChangeFilters>(noChangeFilters);
  const [order, setOrder] = useState<ChangeOrder>("meaning");
  const [folds, setFolds] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const [own, setOwn] = useState<string | null>(asked ?? null);
  // A link is followed when it is opened; later steps come through `select`.
  const [target, setTarget] = useState<Target | null>(
    asked == null ? null : { id: asked, end: "to", focus: "keep" },
  );
  const selected = asked === undefined ? own : asked;

  const { changes, rows, script, summary } = comparison;
  const byId = useMemo(() => new Map(changes.map((change) => [change.id, change])), [changes]);
  const anchors = useMemo(() => readAnchors(rows, byId), [rows, byId]);
  const listed = useMemo(
    () => filterChanges(changes, filters, order, origins),
    [changes, filters, order, origins],
  );
  const listedIds = useMemo(() => new Set(listed.map(({ id }) => id)), [listed]);
  const items = useMemo(
    () =>
      readItems(
        folds
          ? foldRows(rows, opened)
          : rows.map((row, index) => ({ folded: false as const, index, row })),
      ),
    [rows, folds, opened],
  );
  const chunks = useMemo(() => readChunks(items), [items]);

  const goTo = useCallback(
    (next: Target) => {
      setOwn(next.id);
      setTarget(next);
      onSelect?.(next.id);
    },
    [onSelect],
  );
  const select = useCallback((id: string) => goTo({ id, end: "to", focus: "keep" }), [goTo]);
  const text = useMemo(
    (): TextContextValue => ({
      changes: byId,
      anchors,
      outline: readOutline(items),
      origins,
      onUnfold: (index) => setOpened((open) => new Set([...open, index])),
      onMoved: (id, end) => goTo({ id, end, focus: "focus" }),
    }),
    [byId, anchors, items, origins, goTo],
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
    // By now what is selected is on the page, whatever else waits.
    if (target !== null) scrollToChange(target.id, target.end, target.focus);
  }, [target]);

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

  return (
    <section ref={root} className="k-comparison" aria-label={texts.sides(oldLabel, newLabel)}>
      <div className="k-comparison-summary">
        {script.method === "replaced" ? (
          <Notice tone="warn">
            <p>{notes.join(" ")}</p>
          </Notice>
        ) : (
          <p>{notes.join(" ")}</p>
        )}
        <FilterBar
          {...{ changes, origins, filters, order }}
          count={listed.length}
          onFilters={setFilters}
          onOrder={setOrder}
        />
      </div>
      <StepBar
        {...{ listed, selected, oldLabel, newLabel, actions, isWide, wantsInline }}
        onStep={step}
        onInline={setWantsInline}
      />
      <div className="k-comparison-body">
        <details className="k-comparison-list" open>
          <summary>
            <h2>
              {texts.changes} ({listed.length})
            </h2>
          </summary>
          {listed.length === 0 ? (
            <p>{texts.nonePass}</p>
          ) : (
            <ChangeList {...{ order, origins, selected }} changes={listed} onSelect={select} />
          )}
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
          <div className="k-comparison-rows">
            <TextProvider value={text}>
              {isWide && !wantsInline ? (
                <SideBySide {...{ chunks, selected, oldLabel, newLabel }} />
              ) : (
                <InlineText {...{ chunks, selected }} />
              )}
            </TextProvider>
          </div>
        </div>
        <Minimap {...{ items, selected }} changes={byId} listed={listedIds} onSelect={select} />
      </div>
    </section>
  );
}
