import type { Node } from "@tiptap/pm/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";

/**
 * How a numbered list counts, as attributes that a stylesheet can tell apart: in selectors, HTML's
 * own `type` makes no difference between `a` and `A`.
 */
export const countingAttributes = ({ attrs }: Node): Record<string, string> => ({
  start: String(attrs.start),
  "data-format": String(attrs.format),
  "data-delimiter": String(attrs.delimiter),
});

export const orderedListView: NodeViewConstructor = (node) => {
  const dom = element("ol");
  const show = (list: Node) => {
    for (const [name, value] of Object.entries(countingAttributes(list)))
      dom.setAttribute(name, value);
  };
  show(node);
  return {
    dom,
    contentDOM: dom,
    update(next) {
      if (next.type !== node.type) return false;
      show(next);
      return true;
    },
  };
};
