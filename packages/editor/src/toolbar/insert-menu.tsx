import { Menu } from "@klubba/ui";
import { insertGuidance, insertInline, insertPageBreak } from "../commands/insert.ts";
import { useBench } from "../editor/bench-context.tsx";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { insertFootnote } from "./insert-footnote.ts";

/** Everything that the document model has and the keyboard does not write. */
export function InsertMenu() {
  const { workbench, props } = useBench();
  const texts = toolbarTexts[props.language];
  const { run, set } = workbench;
  return (
    <Menu
      label={texts.insert}
      icon="plus"
      variant="quiet"
      items={[
        {
          id: "field",
          label: texts.field,
          icon: "field",
          onSelect: () => set({ dialog: "field" }),
        },
        {
          id: "reference",
          label: texts.reference,
          icon: "crossReference",
          onSelect: () => set({ dialog: "reference" }),
        },
        {
          id: "footnote",
          label: texts.footnote,
          icon: "footnote",
          onSelect: () => insertFootnote(workbench),
        },
        {
          id: "table",
          label: texts.table,
          icon: "table",
          separated: true,
          onSelect: () => set({ dialog: "table" }),
        },
        {
          id: "image",
          label: texts.image,
          icon: "image",
          onSelect: () => set({ dialog: "image" }),
        },
        {
          id: "pageBreak",
          label: texts.pageBreak,
          icon: "pageBreak",
          onSelect: () => run(insertPageBreak),
        },
        {
          id: "lineBreak",
          label: texts.lineBreak,
          icon: "lineBreak",
          shortcut: "Shift+Enter",
          onSelect: () => run(insertInline("hardBreak")),
        },
        {
          id: "guidance",
          label: texts.guidance,
          hint: texts.guidanceHint,
          icon: "guidance",
          separated: true,
          onSelect: () => run(insertGuidance),
        },
      ]}
    />
  );
}
