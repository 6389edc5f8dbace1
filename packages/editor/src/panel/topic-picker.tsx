import { Select } from "@klubba/ui";
import { setTopic } from "../commands/set-block.ts";
import { useMayEdit } from "../editor/bench-context.tsx";
import { usePanel } from "./use-panel.ts";

/** Which topic the heading at the cursor answers. */
export function TopicPicker() {
  const { workbench, props, texts, language, section } = usePanel();
  const mayEdit = useMayEdit();
  if (section === null || !mayEdit) return null;
  return (
    <Select
      label={texts.topicOf(section.text)}
      {...(section.topic === null ? { hint: texts.topicHint } : {})}
      value={section.topic ?? ""}
      options={[
        { value: "", label: texts.topicNone },
        ...props.checklist.topics.map(({ id, title }) => ({ value: id, label: title[language] })),
      ]}
      onChange={(topic) => {
        const { editor } = workbench;
        setTopic(section.id, topic === "" ? null : topic)(
          editor.state,
          editor.view.dispatch,
          editor.view,
        );
      }}
    />
  );
}
