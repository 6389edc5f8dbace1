import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** Guidance: a calm aside that can be folded away or removed, and says that it is not exported. */
export const guidanceView =
  ({ texts }: PageContext): NodeViewConstructor =>
  (node, view, getPos) => {
    const contentDOM = element("div", { class: "ke-guidance-text" });
    const label = element("span", { class: "ke-guidance-label" }, texts.guidance);
    const fold = element("button", {
      type: "button",
      class: "ke-guidance-button",
      "aria-expanded": "true",
    });
    const remove = element(
      "button",
      {
        type: "button",
        class: "ke-guidance-button ke-guidance-remove",
        "aria-label": texts.removeGuidance,
        title: texts.removeGuidance,
      },
      "×",
    );
    const bar = element("div", { class: "ke-guidance-bar" }, label, fold, remove);
    bar.contentEditable = "false";
    const dom = element(
      "div",
      {
        class: "ke-guidance",
        role: "note",
        "data-guidance": node.attrs.items,
        "aria-label": texts.guidance,
      },
      bar,
      contentDOM,
    );

    const setFolded = (folded: boolean) => {
      contentDOM.hidden = folded;
      fold.setAttribute("aria-expanded", String(!folded));
      fold.title = folded ? texts.showGuidance : texts.hideGuidance;
      fold.setAttribute("aria-label", fold.title);
      fold.textContent = folded ? "▸" : "▾";
    };
    setFolded(false);
    fold.addEventListener("click", () => setFolded(!contentDOM.hidden));
    remove.addEventListener("click", () => {
      const position = getPos();
      const found = position === undefined ? null : view.state.doc.nodeAt(position);
      if (position === undefined || found === null) return;
      view.dispatch(view.state.tr.delete(position, position + found.nodeSize));
      view.focus();
    });

    return {
      dom,
      contentDOM,
      update: (next) => next.type === node.type && next.attrs.items === node.attrs.items,
      stopEvent: (event) => event.target instanceof Node && bar.contains(event.target),
      ignoreMutation: (mutation) =>
        !contentDOM.contains(mutation.target) || mutation.type === "attributes",
    };
  };
