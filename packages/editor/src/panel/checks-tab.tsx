import { checkDocument, type Finding } from "@klubba/checks";
import { readLive } from "@klubba/live";
import { formatProblem, severities, type Severity } from "@klubba/model";
import { Button, Icon, type IconName } from "@klubba/ui";
import { useEffect, useState } from "react";
import { useBenchState } from "../editor/bench-context.tsx";
import { whenIdle } from "../state/when-idle.ts";
import { usePanel } from "./use-panel.ts";

/** Milliseconds without a change before the document is checked anew. */
const pause = 600;

const icons: Record<Severity, IconName> = { error: "error", warning: "warning", info: "info" };

type Outcome = { readonly findings: readonly Finding[] } | { readonly problems: readonly string[] };

/** What the checks say about the document as it stands; anew after each pause while this is open. */
export function ChecksTab() {
  const { workbench, props, texts, language, show } = usePanel();
  const { checklist, laws } = props;
  const { live } = workbench.connection;
  const revision = useBenchState((state) => state.revision);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  useEffect(() => {
    const check = whenIdle(
      () => {
        const read = readLive(live);
        setOutcome(
          read.ok
            ? { findings: checkDocument(read.value, { checklist, laws }) }
            : { problems: read.problems.map(formatProblem) },
        );
      },
      outcome === null ? 0 : pause,
    );
    check.ask();
    return () => check.cancel();
    // The first outcome only shortens the first pause.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [live, checklist, laws, revision]);

  if (outcome === null) return <p className="ke-hint">{texts.checking}</p>;
  if ("problems" in outcome) {
    return (
      <div className="ke-panel">
        <p>{texts.checksBroken}</p>
        <ul className="ke-plain">
          {outcome.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    );
  }
  const findings = severities.flatMap((severity) =>
    outcome.findings.filter((finding) => finding.severity === severity),
  );
  return (
    <div className="ke-panel">
      <p className="ke-panel-count">
        {findings.length === 0 ? texts.checksNone : texts.findings(findings.length)}
      </p>
      <ul className="ke-items">
        {findings.map((finding, index) => {
          const { block } = finding;
          return (
            // One rule may say the same of one block twice.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={`${finding.rule} ${block} ${index}`} className="ke-finding">
              <p className={`ke-finding-severity ke-severity-${finding.severity}`}>
                <Icon name={icons[finding.severity]} size={16} />{" "}
                {texts.severities[finding.severity]}
                {finding.section !== null && (
                  <span className="ke-finding-section">{finding.section.title}</span>
                )}
              </p>
              {finding.excerpt !== "" && <p className="ke-finding-excerpt">”{finding.excerpt}”</p>}
              <p>{finding.message[language]}</p>
              {block !== null && (
                <Button size="s" variant="quiet" onClick={() => show(block)}>
                  {texts.show}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
