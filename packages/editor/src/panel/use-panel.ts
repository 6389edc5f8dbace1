import { findBlock } from "@klubba/model";
import { jumpTo } from "../commands/jump.ts";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import { findTopic } from "../state/read-outline.ts";
import { panelTexts } from "../texts/panel-texts.ts";

/** What every part of the panel needs: the page, the words, and the topic at the cursor. */
export function usePanel() {
  const { workbench, props } = useBench();
  const entries = useBenchState((state) => state.outline.entries);
  const sectionId = useBenchState((state) => state.section);
  const section = entries.find(({ id }) => id === sectionId) ?? null;
  const topicId = findTopic(entries, sectionId);
  const topic = props.checklist.topics.find(({ id }) => id === topicId) ?? null;
  return {
    workbench,
    props,
    texts: panelTexts[props.language],
    language: props.language,
    section,
    topic,
    /** Shows a block of the page; false when it is gone. */
    show(id: string): boolean {
      const found = findBlock(workbench.editor.state.doc, id);
      if (found === null) return false;
      jumpTo(workbench.editor.view, found.position);
      return true;
    },
  };
}
