import { type Change, sayCarriers, sayKind } from "@klubba/diff";
import { Button, IconButton, useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { type ReactNode, useEffect, useRef } from "react";
import { comparisonTexts } from "./comparison-texts.ts";

interface StepBarProps {
  readonly listed: readonly Change[];
  readonly selected: string | null;
  readonly oldLabel: string;
  readonly newLabel: string;
  readonly actions: ReactNode;
  readonly isWide: boolean;
  readonly wantsInline: boolean;
  readonly onStep: (step: 1 | -1) => void;
  readonly onInline: (inline: boolean) => void;
}

/** Which two are compared, which change one is at, and how they are shown; stays in sight. */
export function StepBar(props: StepBarProps) {
  const { listed, selected, onStep } = props;
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
          disabled={listed.length === 0}
          onClick={() => onStep(-1)}
        />
        <p className="k-step-place" aria-live="polite">
          {place}
          {current !== undefined && (
            <VisuallyHidden>{`: ${sayKind(current, language)}. ${sayCarriers(current, language).join(". ")}. ${current.new ?? current.old ?? ""}`}</VisuallyHidden>
          )}
        </p>
        <IconButton
          icon="arrowDown"
          label={texts.next}
          shortcut="Alt+ArrowDown"
          variant="plain"
          disabled={listed.length === 0}
          onClick={() => onStep(1)}
        />
      </div>
      <div className="k-step-choices">
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
