import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

export const pageBreakView =
  ({ texts }: PageContext): NodeViewConstructor =>
  () => {
    const dom = element("div", {
      class: "ke-page-break",
      role: "separator",
      "aria-label": texts.pageBreak,
    });
    dom.dataset.label = texts.pageBreak;
    dom.contentEditable = "false";
    return { dom, ignoreMutation: () => true };
  };
