import { findBlock } from "@klubba/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { jumpTo } from "../commands/jump.ts";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** A cross reference shows its heading's number and words as they are now; a click goes there. */
export const crossReferenceView =
  ({ headings, texts }: PageContext): NodeViewConstructor =>
  (node, view) => {
    const target: string = node.attrs.target;
    const dom = element("a", {
      class: "ke-reference",
      href: `#${target}`,
      "data-reference": target,
      tabindex: "-1",
    });
    dom.contentEditable = "false";

    const show = () => {
      const label = headings.getState().get(target);
      const text =
        label === undefined
          ? texts.brokenReference
          : [label.number, label.text].filter(Boolean).join(" ");
      if (dom.textContent !== text) dom.textContent = text;
      dom.classList.toggle("ke-reference-broken", label === undefined);
      dom.setAttribute("aria-label", label === undefined ? text : texts.reference(text));
    };
    show();
    const forget = headings.subscribe(show);
    dom.addEventListener("click", (event) => {
      event.preventDefault();
      const found = findBlock(view.state.doc, target);
      if (found !== null) jumpTo(view, found.position);
    });

    return {
      dom,
      update: (next) => next.type === node.type && next.attrs.target === target,
      ignoreMutation: () => true,
      destroy: forget,
    };
  };
