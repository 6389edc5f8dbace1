import { cellStateLabels, type CellState, type MatrixCell, strengthLabels } from "@klubba/diff";
import type { Strength } from "@klubba/model";
import { useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { matrixTexts } from "./matrix-texts.ts";
import { readStrongest } from "./strongest.ts";

interface HeatCellProps {
  readonly cells: readonly MatrixCell[];
}

/** A square that tells by form, word and shade what a cell says; the rest is read when it opens. */
export function HeatCell({ cells }: HeatCellProps) {
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  const strength = readStrongest(cells);
  const state = cells[0]?.state ?? "notSeen";
  return (
    <>
      <HeatSquare state={state} strength={strength} />
      <VisuallyHidden>
        {[
          ...(state === "found" ? [cellStateLabels.found[language]] : []),
          ...(strength !== null
            ? [strengthLabels[strength][language]]
            : state === "found"
              ? []
              : [cellStateLabels[state][language]]),
          ...(cells.length > 1 ? [texts.statements(cells.length)] : []),
          ...(cells[0]?.statement == null ? [] : [cells[0].statement]),
        ].join(": ")}
      </VisuallyHidden>
    </>
  );
}

interface HeatSquareProps {
  readonly state: CellState;
  readonly strength: Strength | null;
}

/** The square alone, for the legend too. What it says to the eye is said aloud beside it. */
export function HeatSquare({ state, strength }: HeatSquareProps) {
  const { language } = useLanguage();
  const marks: Record<CellState, string> = {
    stated: strength === null ? "•" : strengthLabels[strength][language],
    found: "≈",
    notApplicable: "–",
    notSeen: "",
    missing: "×",
    notFound: "○",
    notSearched: "?",
  };
  return (
    <span
      aria-hidden="true"
      className={
        state === "stated" && strength !== null
          ? `k-heat k-heat-stated k-heat-${binding[strength]}`
          : `k-heat k-heat-${state}`
      }
    >
      {marks[state]}
    </span>
  );
}

/** Two shades of binding: what must be done or left, and what may. */
const binding: Record<Strength, "duty" | "advice" | "liberty"> = {
  ska: "duty",
  fårInte: "duty",
  bör: "advice",
  får: "liberty",
  kan: "liberty",
};
