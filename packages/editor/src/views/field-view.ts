import { fieldsOf } from "@klubba/live";
import { unfilledField } from "@klubba/model";
import type { NodeViewConstructor } from "@tiptap/pm/view";
import { element } from "./element.ts";
import type { PageContext } from "./page-context.ts";

/** A field shows its value wherever it stands, and the same value everywhere at once. */
export const fieldView =
  ({ live, texts, ask }: PageContext): NodeViewConstructor =>
  (node, view) => {
    const name: string = node.attrs.name;
    // A span and not a button: its text must break over lines as the text around it does.
    const dom = element("span", {
      role: "button",
      tabindex: "-1",
      class: "ke-field",
      "data-field": name,
    });
    dom.contentEditable = "false";
    const fields = fieldsOf(live);

    const show = () => {
      const field = fields.get(name) as { label?: string; value?: string } | undefined;
      const label = field?.label ?? name;
      const value = field?.value?.trim() ?? "";
      const text = value === "" ? unfilledField(label) : value;
      if (dom.textContent !== text) dom.textContent = text;
      dom.classList.toggle("ke-field-empty", value === "");
      dom.setAttribute(
        "aria-label",
        value === "" ? texts.emptyField(label) : texts.field(label, value),
      );
      dom.title = label;
    };
    const onChange = (event: { keysChanged: Set<string> }) => {
      if (event.keysChanged.has(name)) show();
    };
    show();
    fields.observe(onChange);
    dom.addEventListener("click", () => {
      if (view.editable) ask({ kind: "field", name, anchor: dom });
    });

    return {
      dom,
      update: (next) => next.type === node.type && next.attrs.name === name,
      ignoreMutation: () => true,
      destroy: () => fields.unobserve(onChange),
    };
  };
