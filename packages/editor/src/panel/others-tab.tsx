import type { Fact, Municipality } from "@klubba/model";
import { Button, Link } from "@klubba/ui";
import { borrowHere } from "../borrow/borrow-fact.ts";
import { useMayEdit } from "../editor/bench-context.tsx";
import { TopicPicker } from "./topic-picker.tsx";
import { usePanel } from "./use-panel.ts";

function FactView({ municipality, fact }: { readonly municipality: Municipality; readonly fact: Fact }) {
  const { workbench, texts, language } = usePanel();
  const mayEdit = useMayEdit();
  const { name, source, document } = municipality;
  return (
    <li className="ke-fact">
      <h3 className="ke-fact-name">
        {name}
        {fact.strength !== null && <span className="ke-strength">{texts.strengths[fact.strength]}</span>}
      </h3>
      <p>{fact.statement[language]}</p>
      <p className="ke-hint">
        {[document.adoptedOn?.slice(0, 4), texts.coverages[source.coverage]].filter(Boolean).join(", ")}
      </p>
      <div className="ke-item-actions">
        <Link external href={fact.url}>
          {texts.source}
          <span className="k-hidden"> {name}</span>
        </Link>
        {mayEdit && (
          <Button
            size="s"
            aria-label={texts.borrowOf(name)}
            onClick={() => {
              workbench.run(borrowHere({ municipality, fact }, language));
              workbench.set({ message: texts.borrowed(name) });
            }}
          >
            {texts.borrow}
          </Button>
        )}
      </div>
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
  const facts = ten.flatMap((municipality) =>
    municipality.facts.filter((fact) => fact.topic === topic.id).map((fact) => ({ municipality, fact })),
  );
  const silent = ten.filter((municipality) => !facts.some((found) => found.municipality === municipality));
  const { onOpenMatrix } = props;
  return (
    <div className="ke-panel">
      <h2 className="ke-panel-title">{texts.othersTitle(topic.title[language])}</h2>
      <p className="ke-limit">{texts.othersLimit}</p>
      {facts.length === 0 && <p>{texts.noFacts}</p>}
      <ul className="ke-items">
        {facts.map(({ municipality, fact }) => (
          <FactView key={`${municipality.id} ${fact.statement.sv}`} {...{ municipality, fact }} />
        ))}
      </ul>
      {silent.length > 0 && (
        <details className="ke-item-more">
          <summary>{texts.notSeen(silent.length)}</summary>
          <ul className="ke-plain">
            {silent.map(({ id, name, source }) => (
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
