import type { Node } from "@tiptap/pm/model";
import { TableView } from "@tiptap/pm/tables";
import type { EditorView } from "@tiptap/pm/view";

/** In CSS pixels; what a column without a width of its own is at least. */
const cellWidth = 60;

/**
 * A wide table scrolls by itself, so its frame must be reachable by keyboard: as a part of the page
 * one writes on (which takes no focus from it), or as a stop of its own where one cannot write.
 */
function makeReachable(frame: HTMLElement, editable: boolean): void {
  frame.contentEditable = editable ? "true" : "inherit";
  if (editable) frame.removeAttribute("tabindex");
  else frame.tabIndex = 0;
}

export function tableView(node: Node, view: EditorView): TableView {
  const made = new TableView(node, cellWidth);
  makeReachable(made.dom, view.editable);
  return made;
}

/** Follows the page when it is locked or opened for writing. */
export function makeTablesReachable(view: EditorView): void {
  for (const frame of view.dom.querySelectorAll<HTMLElement>(".tableWrapper"))
    makeReachable(frame, view.editable);
}
