import { Selection } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";

/** Puts the cursor in the block at this position and shows it at the top of the page. */
export function jumpTo(view: EditorView, position: number): void {
  const selection = Selection.near(view.state.doc.resolve(position + 1));
  view.dispatch(view.state.tr.setSelection(selection));
  const dom = view.nodeDOM(position);
  if (dom instanceof Element) dom.scrollIntoView?.({ block: "start" });
  view.dom.focus({ preventScroll: true });
}
