import type { EditorState } from "@tiptap/pm/state";
import { yUndoPluginKey } from "@tiptap/y-tiptap";

/** Does something that undo takes back by itself, apart from what was done just before and after. */
export function asOneUndoStep(state: EditorState, change: () => void): void {
  const manager = (
    yUndoPluginKey.getState(state) as { undoManager?: { stopCapturing(): void } } | undefined
  )?.undoManager;
  manager?.stopCapturing();
  change();
  manager?.stopCapturing();
}
