import { readPlainText } from "@klubba/model";
import { readLiveFields } from "../state/read-live-fields.ts";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** A footnote stands as its number, counted by the page itself; a click opens its text. */
export const footnoteView =
  ({ live, texts, ask }: PageContext): NodeViewConstructor =>
  (node, view, getPos) => {
    let current = node;
    const label = element("span", { class: "k-hidden" }, `${texts.footnote} `);
    const dom = element("button", { type: "button", tabindex: "-1", class: "ke-footnote" }, label);
    dom.contentEditable = "false";
    const show = () => {
      dom.title =
        readPlainText(current, { fields: readLiveFields(live), body: view.state.doc }) ||
        texts.emptyFootnote;
    };
    show();
    dom.addEventListener("click", () => {
      const position = getPos();
      if (position !== undefined && view.editable) ask({ kind: "footnote", position, anchor: dom });
    });
    return {
      dom,
      update(next) {
        if (next.type !== node.type) return false;
        current = next;
        show();
        return true;
      },
      ignoreMutation: () => true,
    };
  };
