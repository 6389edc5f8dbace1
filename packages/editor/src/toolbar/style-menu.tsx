import { headingLevels } from "@klubba/model";
import { Menu } from "@klubba/ui";
import { setHeading, setParagraph } from "../commands/set-block.ts";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { shortcut } from "./shortcut.ts";

/** Body text, or a heading of one of four levels. */
export function StyleMenu() {
  const { workbench, props } = useBench();
  const level = useBenchState((state) => state.tools.level);
  const texts = toolbarTexts[props.language];
  const name =
    level === null ? texts.otherStyle : level === 0 ? texts.paragraph : texts.heading(level);
  return (
    <Menu
      label={`${texts.style}: ${name}`}
      variant="quiet"
      className="ke-style"
      items={[
        {
          id: "paragraph",
          label: texts.paragraph,
          shortcut: shortcut("Mod+Alt+0"),
          checked: level === 0,
          onSelect: () => workbench.run(setParagraph),
        },
        ...headingLevels.map((heading) => ({
          id: `heading-${heading}`,
          label: texts.heading(heading),
          shortcut: shortcut(`Mod+Alt+${heading}`),
          checked: level === heading,
          onSelect: () => workbench.run(setHeading(heading)),
        })),
      ]}
    >
      <span className="ke-style-name">{name}</span>
    </Menu>
  );
}
