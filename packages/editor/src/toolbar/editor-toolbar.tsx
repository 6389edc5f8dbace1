import { IconButton, Toolbar, ToolbarSeparator } from "@klubba/ui";
import { redo, undo } from "@tiptap/y-tiptap";
import { useBench, useBenchState, useMayEdit } from "../editor/bench-context.tsx";
import { frameTexts } from "../texts/frame-texts.ts";
import { toolbarTexts } from "../texts/toolbar-texts.ts";
import { InsertMenu } from "./insert-menu.tsx";
import { ListTools } from "./list-tools.tsx";
import { MarkTools } from "./mark-tools.tsx";
import { MoreMenu } from "./more-menu.tsx";
import { SaveStateBadge } from "./save-state-badge.tsx";
import { shortcut } from "./shortcut.ts";
import { StyleMenu } from "./style-menu.tsx";
import { TableMenu } from "./table-menu.tsx";

interface EditorToolbarProps {
  readonly drawer: "outline" | "panel" | null;
  readonly onDrawer: (side: "outline" | "panel") => void;
}

function UndoTools() {
  const { workbench, props } = useBench();
  const canUndo = useBenchState((state) => state.tools.canUndo);
  const canRedo = useBenchState((state) => state.tools.canRedo);
  const texts = toolbarTexts[props.language];
  return (
    <>
      <IconButton
        icon="undo"
        label={texts.undo}
        shortcut={shortcut("Mod+Z")}
        aria-disabled={!canUndo}
        onClick={() => workbench.run((state) => undo(state))}
      />
      <IconButton
        icon="redo"
        label={texts.redo}
        shortcut={shortcut("Mod+Y")}
        aria-disabled={!canRedo}
        onClick={() => workbench.run((state) => redo(state))}
      />
    </>
  );
}

/** One tool for each thing the document model has, and no other. Escape goes back to the page. */
export function EditorToolbar({ drawer, onDrawer }: EditorToolbarProps) {
  const { workbench, props } = useBench();
  const mayEdit = useMayEdit();
  const texts = toolbarTexts[props.language];
  const frame = frameTexts[props.language];
  return (
    <div
      role="presentation"
      className="ke-toolbar-row"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) workbench.editor.view.focus();
      }}
    >
      <IconButton
        icon="outline"
        label={drawer === "outline" ? frame.hideOutline : frame.showOutline}
        className="ke-narrow-outline"
        aria-expanded={drawer === "outline"}
        aria-controls="ke-outline"
        onClick={() => onDrawer("outline")}
      />
      <Toolbar label={texts.toolbar} className="ke-toolbar">
        {mayEdit && (
          <>
            <UndoTools />
            <ToolbarSeparator />
            <StyleMenu />
            <ToolbarSeparator />
            <MarkTools />
            <ToolbarSeparator />
            <ListTools />
            <ToolbarSeparator />
            <InsertMenu />
            <TableMenu />
            <MoreMenu />
          </>
        )}
        <IconButton
          icon="search"
          label={texts.find}
          shortcut={shortcut("Mod+F")}
          onClick={() => workbench.find()}
        />
      </Toolbar>
      <IconButton
        icon="checklist"
        label={drawer === "panel" ? frame.hidePanel : frame.showPanel}
        className="ke-narrow-panel"
        aria-expanded={drawer === "panel"}
        aria-controls="ke-panel"
        onClick={() => onDrawer("panel")}
      />
      {!mayEdit && <p className="ke-read-only">{frame.readOnly}</p>}
      <SaveStateBadge />
    </div>
  );
}
