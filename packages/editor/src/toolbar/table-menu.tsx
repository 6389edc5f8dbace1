import { Menu } from "@klubba/ui";
import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  deleteTable,
  leaveTable,
  mergeCells,
  splitCell,
  toggleHeaderRow,
} from "../commands/tables.ts";
import { useBench, useBenchState } from "../editor/bench-context.tsx";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { shortcut } from "./shortcut.ts";

/** What can be done to the table around the cursor; not there outside a table. */
export function TableMenu() {
  const { workbench, props } = useBench();
  const inTable = useBenchState((state) => state.tools.inTable);
  if (!inTable) return null;
  const texts = toolbarTexts[props.language];
  const { run } = workbench;
  return (
    <Menu
      label={texts.tableTools}
      icon="table"
      variant="quiet"
      items={[
        { id: "rowAbove", label: texts.rowAbove, onSelect: () => run(addRowBefore) },
        { id: "rowBelow", label: texts.rowBelow, onSelect: () => run(addRowAfter) },
        { id: "columnBefore", label: texts.columnBefore, onSelect: () => run(addColumnBefore) },
        { id: "columnAfter", label: texts.columnAfter, onSelect: () => run(addColumnAfter) },
        {
          id: "headerRow",
          label: texts.headerRow,
          separated: true,
          onSelect: () => run(toggleHeaderRow),
        },
        { id: "merge", label: texts.merge, icon: "mergeCells", onSelect: () => run(mergeCells) },
        { id: "split", label: texts.split, icon: "splitCell", onSelect: () => run(splitCell) },
        {
          id: "leave",
          label: texts.leaveTable,
          shortcut: shortcut("Mod+Enter"),
          onSelect: () => run(leaveTable),
        },
        {
          id: "deleteRow",
          label: texts.deleteRow,
          separated: true,
          danger: true,
          onSelect: () => run(deleteRow),
        },
        {
          id: "deleteColumn",
          label: texts.deleteColumn,
          danger: true,
          onSelect: () => run(deleteColumn),
        },
        {
          id: "deleteTable",
          label: texts.deleteTable,
          danger: true,
          onSelect: () => run(deleteTable),
        },
      ]}
    />
  );
}
