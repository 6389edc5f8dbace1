import type { MarkName } from "@klubba/model";
import { IconButton, type IconName } from "@klubba/ui";
import { toggleMark } from "@tiptap/pm/commands";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import { requireMark } from "../schema/types.ts";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { shortcut } from "./shortcut.ts";
import { tightBar, useMedia } from "./use-media.ts";

type ToolMark = Extract<MarkName, "bold" | "italic" | "strike" | "subscript" | "superscript">;

const tools: readonly {
  readonly name: ToolMark & IconName;
  readonly keys: string;
  readonly spare?: true;
}[] = [
  { name: "bold", keys: "Mod+B" },
  { name: "italic", keys: "Mod+I" },
  { name: "strike", keys: "Mod+Shift+X", spare: true },
  { name: "subscript", keys: "Mod+,", spare: true },
  { name: "superscript", keys: "Mod+.", spare: true },
];

/** Buttons for the marks that are on or off. */
export function MarkTools() {
  const { workbench, props } = useBench();
  const marks = useBenchState((state) => state.tools.marks).split(" ");
  const texts = toolbarTexts[props.language];
  const tight = useMedia(tightBar);
  const shown = tools.filter(({ spare }) => !(tight && spare));
  return (
    <>
      {shown.map(({ name, keys }) => (
        <IconButton
          key={name}
          icon={name}
          label={texts[name]}
          shortcut={shortcut(keys)}
          pressed={marks.includes(name)}
          onClick={() => workbench.run(toggleMark(requireMark(workbench.editor.schema, name)))}
        />
      ))}
      <IconButton
        icon="link"
        label={texts.link}
        shortcut={shortcut("Mod+K")}
        pressed={marks.includes("link")}
        onClick={() => workbench.set({ dialog: "link" })}
      />
    </>
  );
}
