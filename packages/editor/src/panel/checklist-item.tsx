import type { CoverageState, Evidence, Item } from "@klubba/model";
import { Icon } from "@klubba/ui";
import { useRef } from "react";
import { ItemActions } from "./item-actions.tsx";
import { ItemLaws } from "./item-laws.tsx";
import { usePanel } from "./use-panel.ts";

interface ChecklistItemProps {
  readonly item: Item;
  readonly state: CoverageState;
  readonly evidence: Evidence | undefined;
}

/** One question: where it stands, why it is asked, what law it rests on, and what can be done. */
export function ChecklistItem({ item, state, evidence }: ChecklistItemProps) {
  const { texts, language } = usePanel();
  const question = useRef<HTMLHeadingElement>(null);
  const unverified = item.verification === "unverified";
  // Nobody's claim that could be confirmed: it is ours, and says so.
  const own = unverified && item.origins.length === 0;
  return (
    <li className={`ke-item ke-item-${state}`}>
      <h3 ref={question} tabIndex={-1} className="ke-item-question">
        {item.question[language]}
      </h3>
      <p className={`ke-item-state ke-coverage-${state}`}>
        <Icon name={state} size={16} /> {texts.states[state]}
        {unverified && (
          <span className="ke-unverified" title={own ? texts.ownItemWhy : undefined}>
            {own ? texts.ownItem : texts.verifications.unverified}
          </span>
        )}
      </p>
      {state === "checkAgain" && <p className="ke-hint">{texts.checkAgainWhy}</p>}
      {evidence?.state === "notApplicable" && (
        <p className="ke-hint">{texts.reason(evidence.reason)}</p>
      )}
      <ItemActions {...{ item, state, evidence }} onDone={() => question.current?.focus()} />
      <details className="ke-item-more">
        <summary>
          {texts.why}
          {item.laws.length > 0 && ` · ${texts.laws}`}
          {item.sources.length > 0 && ` · ${texts.sources}`}
        </summary>
        <p>{item.why[language]}</p>
        {own && <p className="ke-hint">{texts.ownItemWhy}</p>}
        <ItemLaws item={item} />
      </details>
    </li>
  );
}
