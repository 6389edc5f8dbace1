import type { Fact, Municipality } from "@klubba/model";
import { Button, Link } from "@klubba/ui";
import { borrowHere } from "../borrow/borrow.ts";
import { runBorrow } from "../borrow/run-borrow.ts";
import { useMayEdit } from "../editor/bench-context.tsx";
import { TopicPicker } from "./topic-picker.tsx";
import { usePanel } from "./use-panel.ts";

interface AnswerProps {
  readonly municipality: Municipality;
  readonly facts: readonly Fact[];
}

/** What one municipality says on the topic, each statement with its strength and source. */
function Answer({ municipality, facts }: AnswerProps) {
  const { workbench, texts, language } = usePanel();
  const mayEdit = useMayEdit();
  const { name, source, document } = municipality;
  return (
    <li className="ke-fact">
      <h3 className="ke-fact-name">{name}</h3>
      <p className="ke-hint">
        {[document.adoptedOn?.slice(0, 4), texts.coverages[source.coverage]]
          .filter(Boolean)
          .join(", ")}
      </p>
      {facts.map((fact) => (
        <div key={fact.statement.sv} className="ke-statement">
          <p>
            {fact.statement[language]}
            {fact.strength !== null && (
              <span className="ke-strength">{texts.strengths[fact.strength]}</span>
            )}
          </p>
          <div className="ke-item-actions">
            {mayEdit && (
              <Button
                size="s"
                aria-label={texts.borrowOf(name)}
                onClick={() => {
                  if (runBorrow(workbench, { municipality, fact }, borrowHere))
                    workbench.set({ message: texts.borrowed(name) });
                }}
              >
                {texts.borrow}
              </Button>
            )}
            <Link external href={fact.url}>
              {texts.source}
              <span className="k-hidden"> {name}</span>
            </Link>
          </div>
        </div>
      ))}
    </li>
  );
}

/** How ten municipalities answered the topic at the cursor; the limits of that knowledge stand with it. */
export function OthersTab() {
  const { props, texts, language, topic } = usePanel();
  if (topic === null) {
    return (
      <div className="ke-panel">
        <p className="ke-hint">{texts.noTopic}</p>
        <TopicPicker />
      </div>
    );
  }
  const ten = props.municipalities.filter(({ set }) => set === "ten");
  const answers = ten.map((municipality) => ({
    municipality,
    facts: municipality.facts.filter((fact) => fact.topic === topic.id),
  }));
  const seen = answers.filter(({ facts }) => facts.length > 0);
  const silent = answers.filter(({ facts }) => facts.length === 0);
  const { onOpenMatrix } = props;
  return (
    <div className="ke-panel">
      <h2 className="ke-panel-title">{texts.othersTitle(topic.title[language])}</h2>
      <p className="ke-limit">{texts.othersLimit}</p>
      {seen.length === 0 && <p>{texts.noFacts}</p>}
      <ul className="ke-items">
        {seen.map((answer) => (
          <Answer key={answer.municipality.id} {...answer} />
        ))}
      </ul>
      {silent.length > 0 && (
        <details className="ke-item-more">
          <summary>{texts.notSeen(silent.length)}</summary>
          <ul className="ke-plain">
            {silent.map(({ municipality: { id, name, source } }) => (
              <li key={id}>
                {name}, {texts.coverages[source.coverage]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {onOpenMatrix !== undefined && (
        <Button size="s" icon="matrix" onClick={() => onOpenMatrix(topic.id)}>
          {texts.matrix}
        </Button>
      )}
    </div>
  );
}
