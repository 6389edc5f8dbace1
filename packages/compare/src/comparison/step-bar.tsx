import {
  type Change,
  type ChangeKind,
  changeKindLabels,
  changeKinds,
  type Meaning,
  meaningLabels,
  meanings,
  sayKind,
  sayMeaning,
} from "@klubba/diff";
import type { Language } from "@klubba/model";
import { Button, IconButton, Select, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { comparisonTexts } from "./comparison-texts.ts";
import {
  type ChangeFilter,
  type ChangeOrder,
  changeOrders,
  readFilters,
} from "./filter-changes.ts";

interface StepBarProps {
  readonly changes: readonly Change[];
  readonly listed: readonly Change[];
  readonly selected: string | null;
  readonly filter: ChangeFilter;
  readonly order: ChangeOrder;
  readonly oldLabel: string;
  readonly newLabel: string;
  readonly actions: ReactNode;
  readonly isWide: boolean;
  readonly wantsInline: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onFilter: (filter: ChangeFilter) => void;
  readonly onOrder: (order: ChangeOrder) => void;
  readonly onInline: (inline: boolean) => void;
}

/** Which two are compared, which change one is at, and which are shown; stays in sight. */
export function StepBar(props: StepBarProps) {
  const { listed, selected, filter, order, onStep } = props;
  const { language } = useLanguage();
  const texts = useTexts(comparisonTexts);
  const at = listed.findIndex((change) => change.id === selected);
  const current = listed[at];
  const place =
    current === undefined ? texts.none(listed.length) : texts.place(at + 1, listed.length);
  const bar = useBarHeight();
  return (
    <div ref={bar} className="k-step-bar">
      <p className="k-step-sides">{texts.sides(props.oldLabel, props.newLabel)}</p>
      <div className="k-step-steps">
        <IconButton
          icon="arrowUp"
          label={texts.previous}
          shortcut="Alt+ArrowUp"
          variant="plain"
          onClick={() => onStep(-1)}
        />
        <p className="k-step-place" aria-live="polite">
          {place}
          {current !== undefined && (
            <VisuallyHidden>{`: ${sayKind(current, language)}. ${sayMeaning(current, language)}. ${current.new ?? current.old ?? ""}`}</VisuallyHidden>
          )}
        </p>
        <IconButton
          icon="arrowDown"
          label={texts.next}
          shortcut="Alt+ArrowDown"
          variant="plain"
          onClick={() => onStep(1)}
        />
      </div>
      <div className="k-step-choices">
        <Select
          label={texts.show}
          value={filter}
          options={readFilters(props.changes).map(({ filter: value, count }) => ({
            value,
            label: `${sayFilter(value, texts.all, language)} (${count})`,
          }))}
          onChange={props.onFilter}
        />
        <Select
          label={texts.order}
          value={order}
          options={changeOrders.map((value) => ({ value, label: texts.orders[value] }))}
          onChange={props.onOrder}
        />
        {props.isWide && (
          <Button
            icon={props.wantsInline ? "columns" : "rows"}
            variant="quiet"
            onClick={() => props.onInline(!props.wantsInline)}
          >
            {props.wantsInline ? texts.sideBySide : texts.inline}
          </Button>
        )}
        {props.actions}
      </div>
    </div>
  );
}

/** Tells what sticks below the bar how tall the bar is: its texts wrap where they must. */
function useBarHeight() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = bar.current;
    if (element === null || typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(() => {
      element.parentElement?.style.setProperty("--k-bar-height", `${element.offsetHeight}px`);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return bar;
}

function sayFilter(filter: ChangeFilter, all: string, language: Language): string {
  if (filter === "all") return all;
  const meaning = meanings.find(
    (candidate): candidate is Meaning => filter === `meaning-${candidate}`,
  );
  if (meaning !== undefined) return capitalise(meaningLabels[meaning][language]);
  const kind = changeKinds.find(
    (candidate): candidate is ChangeKind => filter === `kind-${candidate}`,
  );
  return kind === undefined ? all : changeKindLabels[kind][language];
}

const capitalise = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);
