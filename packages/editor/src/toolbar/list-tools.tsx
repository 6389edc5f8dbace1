import { type ListDelimiter, listDelimiters, listFormats } from "@klubba/model";
import { IconButton, Menu } from "@klubba/ui";
import { lift, wrapIn } from "@tiptap/pm/commands";
import { liftItem, setCounting, sinkItem, toggleList } from "../commands/lists.ts";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import { requireNode } from "../schema/types.ts";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { shortcut } from "./shortcut.ts";
import { tightBar, useMedia } from "./use-media.ts";

/** Lists, how they count, and quotations. */
export function ListTools() {
  const { workbench, props } = useBench();
  const tools = useBenchState((state) => state.tools);
  const texts = toolbarTexts[props.language];
  const { run, editor } = workbench;
  const tight = useMedia(tightBar);
  const delimiterNames: Record<ListDelimiter, string> = {
    period: texts.period,
    paren: texts.paren,
  };
  return (
    <>
      <IconButton
        icon="bulletList"
        label={texts.bulletList}
        shortcut={shortcut("Mod+Shift+8")}
        pressed={tools.list === "bulletList"}
        onClick={() => run(toggleList("bulletList"))}
      />
      <IconButton
        icon="orderedList"
        label={texts.orderedList}
        shortcut={shortcut("Mod+Shift+7")}
        pressed={tools.list === "orderedList"}
        onClick={() => run(toggleList("orderedList"))}
      />
      {tools.list === "orderedList" && (
        <Menu
          label={texts.countingOf}
          variant="quiet"
          items={[
            ...listFormats.map((format) => ({
              id: format,
              label: texts.formats[format],
              checked: tools.format === format,
              onSelect: () => run(setCounting({ format })),
            })),
            ...listDelimiters.map((delimiter, index) => ({
              id: delimiter,
              label: delimiterNames[delimiter],
              checked: tools.delimiter === delimiter,
              separated: index === 0,
              onSelect: () => run(setCounting({ delimiter })),
            })),
            {
              id: "start",
              label: texts.startAt,
              separated: true,
              onSelect: () => workbench.set({ dialog: "counting" as const }),
            },
          ]}
        >
          <span>{texts.counting}</span>
        </Menu>
      )}
      {tools.list !== null && (
        <>
          <IconButton
            icon="outdent"
            label={texts.outdent}
            shortcut="Shift+Tab"
            onClick={() => run(liftItem)}
          />
          <IconButton
            icon="indent"
            label={texts.indent}
            shortcut="Tab"
            onClick={() => run(sinkItem)}
          />
        </>
      )}
      {!tight && (
        <IconButton
          icon="quote"
          label={texts.quote}
          pressed={tools.quoted}
          onClick={() =>
            run(tools.quoted ? lift : wrapIn(requireNode(editor.schema, "blockquote")))
          }
        />
      )}
    </>
  );
}
