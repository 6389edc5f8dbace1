import { Menu } from "@klubba/ui";
import { lift, toggleMark, wrapIn } from "@tiptap/pm/commands";
import { moveBlock } from "../commands/move-block.ts";
import { useBench } from "../editor/bench-context.tsx";
import { requireMark, requireNode } from "../schema/types.ts";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { shortcut } from "./shortcut.ts";

/** What is used now and then; and on narrow screens what the bar has no room for. */
export function MoreMenu() {
  const { workbench, props } = useBench();
  const texts = toolbarTexts[props.language];
  const { run, editor, set, store } = workbench;
  const mark = (name: "strike" | "subscript" | "superscript") => ({
    id: name,
    label: texts[name],
    icon: name,
    onSelect: () => run(toggleMark(requireMark(editor.schema, name))),
  });
  return (
    <Menu
      label={texts.format}
      icon="more"
      variant="quiet"
      iconOnly
      items={[
        mark("strike"),
        mark("subscript"),
        mark("superscript"),
        {
          id: "quote",
          label: texts.quote,
          icon: "quote",
          onSelect: () =>
            run(
              store.getState().tools.quoted
                ? lift
                : wrapIn(requireNode(editor.schema, "blockquote")),
            ),
        },
        {
          id: "language",
          label: texts.passageLanguage,
          icon: "language",
          onSelect: () => set({ dialog: "language" }),
        },
        {
          id: "up",
          label: texts.moveUp,
          icon: "arrowUp",
          separated: true,
          shortcut: shortcut("Alt+↑"),
          onSelect: () => run(moveBlock("up")),
        },
        {
          id: "down",
          label: texts.moveDown,
          icon: "arrowDown",
          shortcut: shortcut("Alt+↓"),
          onSelect: () => run(moveBlock("down")),
        },
      ]}
    />
  );
}
