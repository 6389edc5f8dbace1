import { isFilled } from "@klubba/model";
import { Tabs } from "@klubba/ui";
import { type ComponentType, lazy, Suspense, useState } from "react";
import { useFields } from "../fields/use-fields.ts";
import { ChecklistTab } from "./checklist-tab.tsx";
import { useBenchState } from "../editor/bench-context.tsx";
import { readSuggestions } from "../suggestions/read-suggestions.ts";
import { suggestionTexts } from "../suggestions/suggestion-texts.ts";
import { usePanel } from "./use-panel.ts";

type TabName = "suggestions" | "checklist" | "others" | "fields" | "head" | "checks";

const panels: Record<TabName, ComponentType> = {
  suggestions: lazy(async () => ({
    default: (await import("../suggestions/suggestions-tab.tsx")).SuggestionsTab,
  })),
  checklist: ChecklistTab,
  others: lazy(async () => ({ default: (await import("./others-tab.tsx")).OthersTab })),
  fields: lazy(async () => ({ default: (await import("./fields-tab.tsx")).FieldsTab })),
  head: lazy(async () => ({ default: (await import("./head-tab.tsx")).HeadTab })),
  checks: lazy(async () => ({ default: (await import("./checks-tab.tsx")).ChecksTab })),
};

/** What helps to write the section at hand; each part is fetched when first opened. */
export function PanelPane() {
  const { texts, language, workbench } = usePanel();
  const [tab, setTab] = useState<TabName>("checklist");
  const unfilled = Object.values(useFields(workbench.connection.live)).filter(
    (field) => !isFilled(field),
  ).length;
  // Derived anew after each pause.
  useBenchState((state) => state.revision);
  const waiting = readSuggestions(workbench.editor.state.doc).length;
  const suggesting = suggestionTexts[language];
  const Panel = panels[tab];
  return (
    <Tabs
      label={texts.tabs}
      className="ke-tabs"
      tabs={[
        { id: "checklist", label: texts.checklist },
        ...(waiting > 0 || tab === "suggestions"
          ? [
              {
                id: "suggestions" as const,
                label: suggesting.tab,
                ...(waiting > 0 ? { count: waiting, countLabel: suggesting.waiting } : {}),
              },
            ]
          : []),
        { id: "others", label: texts.others },
        {
          id: "fields",
          label: texts.fields,
          ...(unfilled > 0 ? { count: unfilled, countLabel: texts.unfilledCount } : {}),
        },
        { id: "head", label: texts.head },
        { id: "checks", label: texts.checks },
      ]}
      selected={tab}
      onSelect={setTab}
    >
      <Suspense>
        <Panel />
      </Suspense>
    </Tabs>
  );
}
