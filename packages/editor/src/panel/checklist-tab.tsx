import { evidenceOf } from "@klubba/live";
import type { EvidenceByItem } from "@klubba/model";
import { useBenchState } from "../editor/bench-context.tsx";
import { ChecklistItem } from "./checklist-item.tsx";
import { TopicPicker } from "./topic-picker.tsx";
import { useLiveMap } from "./use-live-map.ts";
import { usePanel } from "./use-panel.ts";

/** What the section at the cursor must answer, and whether it does. */
export function ChecklistTab() {
  const { workbench, texts, language, section, topic } = usePanel();
  const evidence = useLiveMap(evidenceOf(workbench.connection.live)) as EvidenceByItem;
  // The states are read anew after a pause in the writing.
  useBenchState((state) => state.revision);
  if (section === null) return <p className="ke-hint">{texts.noSection}</p>;

  const { doc } = workbench.editor.state;
  const items = (topic?.items ?? []).map((item) => ({
    item,
    evidence: evidence[item.id],
    state: workbench.readState(doc, item.id, evidence[item.id]),
  }));
  const answered = items.filter(
    ({ state }) => state === "covered" || state === "notApplicable",
  ).length;
  return (
    <div className="ke-panel">
      {topic === null ? (
        <p className="ke-hint">{texts.noTopic}</p>
      ) : (
        <>
          <h2 className="ke-panel-title">{topic.title[language]}</h2>
          <p className="ke-panel-count">{texts.answered(answered, items.length)}</p>
          {section.topic === null && (
            <p className="ke-hint">{texts.inherited(topic.title[language])}</p>
          )}
          <ul className="ke-items">
            {items.map((each) => (
              <ChecklistItem key={each.item.id} {...each} />
            ))}
          </ul>
        </>
      )}
      <TopicPicker />
    </div>
  );
}
