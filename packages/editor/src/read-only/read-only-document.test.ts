// @vitest-environment jsdom
import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, p } from "../case/open-page.ts";
import { renderBody } from "./read-only-document.tsx";

test("fields, references and footnotes read as a reader sees them, and nothing can be edited", () => {
  const { nodes } = schema;
  const note = nodes.footnote.create(null, schema.text("See the handbook."));
  const policy = createDocument({
    fields: {
      kommun: { label: "Kommun", value: "Åre", hint: "" },
      tid: { label: "Svarstid", value: "", hint: "" },
    },
    body: body(
      h(1, "Policy"),
      h(2, "Scope"),
      p(
        "In ",
        nodes.field.create({ name: "kommun" }),
        " within ",
        nodes.field.create({ name: "tid" }),
        note,
        " see ",
        nodes.crossReference.create({ target: "b2" }),
      ),
      nodes.image.create({ src: "asset:abc", alt: "Map" }),
      nodes.orderedList.create(
        { format: "upperAlpha", delimiter: "paren", start: 3 },
        nodes.listItem.create(null, p("one")),
      ),
    ),
  });
  const rendered = renderBody(policy, (src) => `/assets/${src.slice(6)}`, "sv");
  const text = rendered.querySelector(".ke-text")!;
  expect(text.querySelector("p")?.textContent).toBe("In Åre within [Svarstid]Fotnot  see 1 Scope");
  expect(rendered.querySelector(".ke-notes li")?.textContent).toBe("See the handbook.");
  expect(text.querySelector("img")?.getAttribute("src")).toBe("/assets/abc");
  expect(text.querySelector("ol")?.dataset).toMatchObject({
    format: "upperAlpha",
    delimiter: "paren",
  });
  expect(rendered.querySelector("button, [contenteditable]")).toBeNull();
});
