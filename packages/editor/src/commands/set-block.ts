import type { HeadingLevel } from "@klubba/model";
import type { Command } from "@tiptap/pm/state";
import { requireNode } from "../schema/types.ts";

/** Makes headings of the selected paragraphs. Ids stay, and a heading's topic with them. */
export const setHeading =
  (level: HeadingLevel): Command =>
  (state, dispatch) => {
    const type = requireNode(state.schema, "heading");
    const { from, to } = state.selection;
    const transaction = state.tr.setBlockType(from, to, type, (node) => ({
      id: node.attrs.id,
      topic: node.attrs.topic ?? null,
      level,
    }));
    if (!transaction.docChanged) return false;
    dispatch?.(transaction.scrollIntoView());
    return true;
  };

/** Makes paragraphs of the selected headings. Ids stay. */
export const setParagraph: Command = (state, dispatch) => {
  const type = requireNode(state.schema, "paragraph");
  const { from, to } = state.selection;
  const transaction = state.tr.setBlockType(from, to, type, (node) => ({ id: node.attrs.id }));
  if (!transaction.docChanged) return false;
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** The topic that the heading with this id answers; null takes it away. */
export const setTopic =
  (heading: string, topic: string | null): Command =>
  (state, dispatch) => {
    let position = -1;
    state.doc.forEach((node, offset) => {
      if (node.attrs.id === heading && node.type.name === "heading") position = offset;
    });
    if (position < 0) return false;
    dispatch?.(state.tr.setNodeAttribute(position, "topic", topic));
    return true;
  };
