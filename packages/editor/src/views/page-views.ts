import { type EditorState, NodeSelection, Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import type { NodeViews } from "../schema/extensions.ts";
import { crossReferenceView } from "./cross-reference-view.ts";
import { fieldView } from "./field-view.ts";
import { footnoteView } from "./footnote-view.ts";
import { guidanceView } from "./guidance-view.ts";
import { imageView } from "./image-view.ts";
import { orderedListView } from "./ordered-list-view.ts";
import { pageBreakView } from "./page-break-view.ts";
import { tableView } from "./table-view.ts";
import type { PageContext } from "./page-context.ts";

const selectedLeaf = (state: EditorState): NodeSelection | null =>
  state.selection instanceof NodeSelection ? state.selection : null;

/** Enter on a selected leaf does what a click on it does. */
function openSelected(view: EditorView): boolean {
  const selection = selectedLeaf(view.state);
  if (selection === null) return false;
  const dom = view.nodeDOM(selection.from);
  if (!(dom instanceof HTMLElement)) return false;
  const target = dom.matches("button, a, [role=button]")
    ? dom
    : dom.querySelector<HTMLElement>(".ke-image-alt");
  target?.click();
  return target !== null;
}

/** The nodes that are drawn by views of their own. */
export const pageViews = (context: PageContext): NodeViews => ({
  field: fieldView(context),
  crossReference: crossReferenceView(context),
  footnote: footnoteView(context),
  image: imageView(context),
  guidance: guidanceView(context),
  pageBreak: pageBreakView(context),
  orderedList: orderedListView,
  table: tableView,
});

/** Enter on a selected leaf opens it. */
export const openByKeyboard = (): Plugin =>
  new Plugin({
    props: {
      handleKeyDown: (view, event) =>
        event.key === "Enter" && !event.ctrlKey && !event.metaKey && openSelected(view),
    },
  });
