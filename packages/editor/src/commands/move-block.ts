import { Selection, TextSelection, type Command, type EditorState } from "@tiptap/pm/state";

/** The depth of what is moved as one: the innermost list item, else the block of the body. */
function depthToMove(state: EditorState): number {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    if ($from.node(depth).type.name === "listItem") return depth;
  }
  return 1;
}

/** Moves the block, or the list item, at the selection past its neighbour. */
export const moveBlock =
  (direction: "up" | "down"): Command =>
  (state, dispatch) => {
    const { $from, from, to } = state.selection;
    const depth = depthToMove(state);
    if ($from.depth < depth && $from.nodeAfter === null) return false;
    const parent = $from.node(depth - 1);
    const index = $from.index(depth - 1);
    const other = direction === "up" ? index - 1 : index + 1;
    if (other < 0 || other >= parent.childCount) return false;
    if (dispatch === undefined) return true;

    const node = parent.child(index);
    const neighbour = parent.child(other);
    const start = $from.posAtIndex(index, depth - 1);
    const target = direction === "up" ? start - neighbour.nodeSize : start + neighbour.nodeSize;
    const transaction = state.tr.delete(start, start + node.nodeSize).insert(target, node);
    const moved = target - start;
    const inside = state.selection instanceof TextSelection && to <= start + node.nodeSize;
    transaction.setSelection(
      inside
        ? TextSelection.create(transaction.doc, from + moved, to + moved)
        : Selection.near(transaction.doc.resolve(target + 1)),
    );
    dispatch(transaction.scrollIntoView());
    return true;
  };
