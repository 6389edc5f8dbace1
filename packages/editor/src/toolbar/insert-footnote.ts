import { insertInline } from "../commands/insert.ts";
import type { Workbench } from "../state/workbench.ts";

/** Puts a footnote at the cursor and opens it for writing. */
export function insertFootnote(workbench: Workbench): void {
  const { editor } = workbench;
  const { to } = editor.state.selection;
  // Behind what is selected: a note is about the words before it and must not replace them.
  editor.commands.setTextSelection(to);
  if (!workbench.run(insertInline("footnote"))) return;
  const position = editor.state.selection.from - 2;
  const anchor = editor.view.nodeDOM(position);
  if (anchor instanceof HTMLElement)
    workbench.set({ request: { kind: "footnote", position, anchor } });
}
