import type { ListDelimiter, ListFormat } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "@tiptap/pm/schema-list";
import type { Command, EditorState } from "@tiptap/pm/state";
import { requireNode } from "../schema/types.ts";
import { setParagraph } from "./set-block.ts";

type ListName = "bulletList" | "orderedList";
const isList = (node: Node): boolean =>
  node.type.name === "bulletList" || node.type.name === "orderedList";

export interface FoundList {
  readonly node: Node;
  readonly position: number;
}

/** The innermost list around the selection, or null. */
export function findList(state: EditorState): FoundList | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (isList(node)) return { node, position: $from.before(depth) };
  }
  return null;
}

/** Makes a list of the selection, another kind of the list it is in, or plain text of a list of this kind. */
export const toggleList =
  (name: ListName, attributes: Readonly<Record<string, unknown>> = {}): Command =>
  (state, dispatch, view) => {
    const type = requireNode(state.schema, name);
    const list = findList(state);
    if (list?.node.type === type) return liftItem(state, dispatch, view);
    if (list !== null) {
      dispatch?.(
        state.tr.setNodeMarkup(list.position, type, { id: list.node.attrs.id, ...attributes }),
      );
      return true;
    }
    if (wrapInList(type, attributes)(state, dispatch)) return true;
    // A heading is no list item: it becomes a paragraph first.
    const plain = setParagraph(state);
    if (!plain || dispatch === undefined || view === undefined) return plain;
    setParagraph(state, dispatch, view);
    return wrapInList(type, attributes)(view.state, dispatch);
  };

const itemCommand =
  (command: typeof splitListItem): Command =>
  (state, dispatch, view) =>
    command(requireNode(state.schema, "listItem"))(state, dispatch, view);

export const splitItem = itemCommand(splitListItem);
export const sinkItem = itemCommand(sinkListItem);
export const liftItem = itemCommand(liftListItem);

interface Counting {
  readonly format: ListFormat;
  readonly delimiter: ListDelimiter;
  readonly start: number;
}

/** How the numbered list around the selection counts. */
export const setCounting =
  (counting: Partial<Counting>): Command =>
  (state, dispatch) => {
    const list = findList(state);
    if (list === null || list.node.type.name !== "orderedList") return false;
    dispatch?.(state.tr.setNodeMarkup(list.position, null, { ...list.node.attrs, ...counting }));
    return true;
  };
