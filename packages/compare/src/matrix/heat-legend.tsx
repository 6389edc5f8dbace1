import { cellStateLabels, cellStates, strengthLabels } from "@klubba/diff";
import type { Strength } from "@klubba/model";
import { useLanguage, useTexts, VisuallyHidden } from "@klubba/ui";
import { HeatSquare } from "./heat-cell.tsx";
import { matrixTexts } from "./matrix-texts.ts";

const examples: readonly Strength[] = ["ska", "fårInte", "bör", "får", "kan"];
const others = cellStates.filter((state) => state !== "stated");

/** What each square means, in words. */
export function HeatLegend() {
  const { language } = useLanguage();
  const texts = useTexts(matrixTexts);
  return (
    <ul className="k-heat-legend" aria-label={texts.legend}>
      <li>
        {texts.strongest}
        {examples.map((strength) => (
          <span key={strength}>
            <HeatSquare state="stated" strength={strength} />
            <VisuallyHidden>{strengthLabels[strength][language]}</VisuallyHidden>
          </span>
        ))}
      </li>
      <li>
        <HeatSquare state="stated" strength={null} />
        {texts.noStrength}
      </li>
      {others.map((state) => (
        <li key={state}>
          <HeatSquare state={state} strength={null} />
          {state === "notSeen" ? texts.notSeenShort : cellStateLabels[state][language]}
        </li>
      ))}
    </ul>
  );
}
