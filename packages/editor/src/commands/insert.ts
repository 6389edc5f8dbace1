import type { MarkName, NodeName } from "@klubba/model";
import type { Fragment, Node, ResolvedPos, Schema } from "@tiptap/pm/model";
import { type Command, NodeSelection, Selection, TextSelection } from "@tiptap/pm/state";
import { requireMark, requireNode } from "../schema/types.ts";

type Attributes = Readonly<Record<string, unknown>>;

/** Puts an inline leaf at the cursor, with the formatting around it. */
export const insertInline =
  (name: NodeName, attributes: Attributes = {}, content?: Fragment): Command =>
  (state, dispatch) => {
    const { $from } = state.selection;
    const type = requireNode(state.schema, name);
    if (!$from.parent.canReplaceWith($from.index(), $from.index(), type)) return false;
    const node = type.create(attributes, content, state.storedMarks ?? $from.marks());
    dispatch?.(state.tr.replaceSelectionWith(node, false).scrollIntoView());
    return true;
  };

/** True when nothing of the block at this depth stands before the position. */
const isAtStart = ($position: ResolvedPos, depth: number): boolean =>
  $position.pos - $position.before(depth) === $position.depth - depth + 1;

/**
 * Puts a block after the one with the selection: before it when the caret is at its start (a heading
 * keeps all but a page break below it), in its place when it is empty. Behind a leaf, the caret
 * stands in the text that follows; a leaf that is not a page break is followed by a paragraph.
 */
export const insertBlock =
  (create: (schema: Schema) => Node): Command =>
  (state, dispatch) => {
    const node = create(state.schema);
    const { empty: noSelection } = state.selection;
    const $from =
      state.selection instanceof NodeSelection ? state.selection.$to : state.selection.$from;
    const isPageBreak = node.type.name === "pageBreak";
    for (let depth = $from.depth; depth >= 0; depth -= 1) {
      const index = $from.index(depth);
      const empty =
        depth === $from.depth - 1 && $from.parent.isTextblock && $from.parent.content.size === 0;
      const before =
        noSelection &&
        $from.depth > depth &&
        isAtStart($from, depth + 1) &&
        (isPageBreak || $from.parent.type.name !== "heading");
      const after = empty || before ? index : $from.indexAfter(depth);
      const holder = $from.node(depth);
      if (
        holder.inlineContent ||
        !holder.canReplaceWith(empty ? index : after, empty ? index + 1 : after, node.type)
      )
        continue;
      if (dispatch === undefined) return true;
      const transaction = state.tr;
      const from =
        empty || before
          ? $from.before(depth + 1)
          : $from.depth > depth
            ? $from.after(depth + 1)
            : $from.pos;
      if (empty) transaction.replaceWith(from, $from.after(depth + 1), node);
      else transaction.insert(from, node);
      const inside = node.isAtom ? from + node.nodeSize : from;
      if (node.isAtom) {
        const next = transaction.doc.resolve(inside).nodeAfter;
        // Without it there would be no place to write on.
        if (next === null || (!isPageBreak && next.type.name !== "paragraph"))
          transaction.insert(inside, requireNode(state.schema, "paragraph").create());
      }
      transaction.setSelection(Selection.near(transaction.doc.resolve(inside + 1)));
      dispatch(transaction.scrollIntoView());
      return true;
    }
    return false;
  };

export const insertPageBreak: Command = insertBlock((schema) =>
  requireNode(schema, "pageBreak").create(),
);

export const insertGuidance: Command = insertBlock((schema) =>
  requireNode(schema, "guidance").create(null, requireNode(schema, "paragraph").create()),
);

export const insertImage = (attributes: Attributes): Command =>
  insertBlock((schema) => requireNode(schema, "image").create(attributes));

/** Gives the selection, or the marked passage around the cursor, a mark with these attributes; null takes it away. */
export const setPassageMark =
  (name: MarkName, attributes: Attributes | null, text?: string): Command =>
  (state, dispatch) => {
    const type = requireMark(state.schema, name);
    const { from, to } = findPassage(state, name);
    const transaction = state.tr;
    if (attributes === null) {
      transaction.removeMark(from, to, type);
    } else if (from === to) {
      if (text === undefined || text === "") return false;
      transaction.insertText(text, from).addMark(from, from + text.length, type.create(attributes));
    } else {
      transaction.addMark(from, to, type.create(attributes));
    }
    dispatch?.(transaction.scrollIntoView());
    return true;
  };

/** The selection, or when it is empty the whole stretch around the cursor with this mark. */
export function findPassage(
  state: { readonly selection: Selection; readonly schema: Schema },
  name: MarkName,
): { from: number; to: number; attributes: Attributes | null } {
  const { from, to, $from, empty } = state.selection;
  const type = requireMark(state.schema, name);
  const { parent } = $from;
  const has = (index: number) =>
    index >= 0 && index < parent.childCount && type.isInSet(parent.child(index).marks);
  let first = $from.index();
  const mark = has(first) || ($from.textOffset === 0 && has(first - 1));
  if (!empty || !(state.selection instanceof TextSelection))
    return { from, to, attributes: mark ? mark.attrs : null };
  if (!mark) return { from, to, attributes: null };
  if (!has(first)) first -= 1;
  const same = (index: number) => {
    const found = has(index);
    return found !== false && found !== undefined && found.eq(mark);
  };
  let last = first;
  while (same(first - 1)) first -= 1;
  while (same(last + 1)) last += 1;
  return {
    from: $from.posAtIndex(first),
    to: $from.posAtIndex(last) + parent.child(last).nodeSize,
    attributes: mark.attrs,
  };
}
