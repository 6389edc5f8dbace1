import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  Selection,
  type Transaction,
} from "@tiptap/pm/state";
import { requireNode } from "../schema/types.ts";

/** A new paragraph after the selected picture or page break, with the caret in it; null elsewhere. */
function startAfterLeaf(state: EditorState): Transaction | null {
  const { selection } = state;
  if (!(selection instanceof NodeSelection)) return null;
  const { node, to, $to } = selection;
  const paragraph = requireNode(state.schema, "paragraph");
  if (!node.isBlock || !node.isAtom) return null;
  if (!$to.parent.canReplaceWith($to.index(), $to.index(), paragraph)) return null;
  const transaction = state.tr.insert(to, paragraph.create());
  return transaction.setSelection(Selection.near(transaction.doc.resolve(to + 1))).scrollIntoView();
}

/** Enter on a selected picture or page break goes on below it. */
export const goOnAfterLeaf: Command = (state, dispatch) => {
  const transaction = startAfterLeaf(state);
  if (transaction !== null) dispatch?.(transaction);
  return transaction !== null;
};

/** What is typed on a selected picture or page break is written below it, not in its place. */
export const writeAfterLeaf = (): Plugin =>
  new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        const transaction = startAfterLeaf(view.state);
        if (transaction !== null) view.dispatch(transaction.insertText(text));
        return transaction !== null;
      },
    },
  });
