// @vitest-environment jsdom
import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, openPage, outlineOf, p } from "../case/open-page.ts";

const guidance = schema.nodes.guidance.create(null, p("Help"));

test("on a page that may not be written on no button changes anything, now or later", () => {
  const page = openPage(body(guidance, p("one")));
  const { editor } = page;
  const before = outlineOf(editor.state.doc);
  editor.setEditable(false, false);
  editor.view.dom.querySelector<HTMLElement>(".ke-guidance-remove")?.click();
  editor.view.dispatch(editor.state.tr.insertText("x", 1));
  expect(outlineOf(editor.state.doc)).toBe(before);
  editor.setEditable(true, false);
  expect(outlineOf(editor.state.doc)).toBe(before);
  editor.view.dom.querySelector<HTMLElement>(".ke-guidance-remove")?.click();
  expect(outlineOf(editor.state.doc)).toBe("paragraph#b3(one)");
});

test("what another writes comes in on a page that may not be written on", () => {
  const reader = openPage(body(p("one")));
  reader.editor.setEditable(false, false);
  const writer = openPage(null, { live: reader.live });
  writer.select("one|");
  writer.type(" two");
  expect(reader.editor.state.doc.textContent).toBe("one two");
});
