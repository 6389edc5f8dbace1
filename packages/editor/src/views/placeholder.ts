import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { PageTexts } from "../texts/page-texts.ts";

/** A word of help in the empty block at the cursor, and in a page on which nothing stands yet. */
export function placeholder(texts: PageTexts): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const { $from, empty } = state.selection;
        const block = $from.parent;
        if (!empty || !block.isTextblock || block.content.size > 0) return null;
        const blank = state.doc.childCount === 1 && $from.depth === 1;
        const text =
          block.type.name === "heading" ? texts.emptyHeading : blank ? texts.startHere : null;
        if (text === null) return null;
        const attributes = { class: "ke-empty", "data-placeholder": text };
        return DecorationSet.create(state.doc, [
          Decoration.node($from.before(), $from.after(), attributes),
        ]);
      },
    },
  });
}
