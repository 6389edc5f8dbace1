import { goesWithItsContent, holdsOnly, type MarkName } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import type { Command, Transaction } from "@tiptap/pm/state";
import { asOneUndoStep } from "../commands/one-undo-step.ts";

export type Decision = "accept" | "reject";

/** Which of a suggestion's marks comes off its text, and which takes its text with it. */
const marksOf: Record<Decision, { readonly stays: MarkName; readonly goes: MarkName }> = {
  accept: { stays: "insertion", goes: "deletion" },
  reject: { stays: "deletion", goes: "insertion" },
};

/** Takes out what `goes`, from the end, with the blocks that hold nothing else. */
function takeOut(
  transaction: Transaction,
  node: Node,
  start: number,
  goes: (inline: Node) => boolean,
): void {
  let end = start + node.content.size;
  for (const child of node.children.toReversed()) {
    const from = end - child.nodeSize;
    if (child.isInline) {
      if (goes(child)) transaction.delete(from, end);
    } else if (!child.isLeaf) {
      const $from = transaction.doc.resolve(from);
      const index = $from.index();
      const whole =
        goesWithItsContent(child) &&
        holdsOnly(child, goes) &&
        $from.parent.canReplace(index, index + 1);
      if (whole) transaction.delete(from, end);
      else takeOut(transaction, child, from + 1, goes);
    }
    end = from;
  }
}

/**
 * Accepts or rejects a suggestion, all of it. What goes takes its footnotes and its blocks along,
 * so that neither a source nor an empty paragraph is left behind. False when there is no such.
 */
export const decideSuggestion =
  (id: string, decision: Decision): Command =>
  (state, dispatch) => {
    const { stays, goes } = marksOf[decision];
    const markOf = (inline: Node, name: MarkName) =>
      inline.marks.find((mark) => mark.type.name === name && mark.attrs.id === id);
    const transaction = state.tr;
    let found = false;
    state.doc.descendants((node, position) => {
      if (!node.isInline) return true;
      const mark = markOf(node, stays);
      if (mark !== undefined) transaction.removeMark(position, position + node.nodeSize, mark);
      found ||= mark !== undefined || markOf(node, goes) !== undefined;
      return false;
    });
    if (!found) return false;
    takeOut(transaction, transaction.doc, 0, (inline) => markOf(inline, goes) !== undefined);
    if (dispatch !== undefined) asOneUndoStep(state, () => dispatch(transaction));
    return true;
  };
