// @vitest-environment jsdom
import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, openPage, outlineOf, p } from "../case/open-page.ts";
import { insertGuidance, insertImage, insertPageBreak } from "./insert.ts";

const read = (page: ReturnType<typeof openPage>) =>
  outlineOf(page.editor.state.doc).replaceAll(/#\w+/g, "");
const picture = insertImage({ src: "asset:1" });
const image = schema.nodes.image.create({ src: "asset:1" });

test.each([
  [[p("one")], "one|", "paragraph(one) image() paragraph(x)"],
  [[p("one"), p("two")], "one|", "paragraph(one) image() paragraph(xtwo)"],
  [[p("one"), h(2, "Two")], "one|", "paragraph(one) image() paragraph(x) heading2(Two)"],
  [[p("one")], "|one", "image() paragraph(xone)"],
  [[h(2, "One")], "|One", "heading2(One) image() paragraph(x)"],
])("what is typed after a picture was put in stands below it (%#)", (blocks, at, expected) => {
  const page = openPage(body(...blocks));
  page.select(at);
  page.run(picture);
  page.type("x");
  expect(read(page)).toBe(expected);
});

test.each([
  ["|two", "paragraph(one) pageBreak() paragraph(xtwo)"],
  ["t|wo", "paragraph(one) paragraph(two) pageBreak() paragraph(x)"],
])("a page break at %s", (at, expected) => {
  const page = openPage(body(p("one"), p("two")));
  page.select(at);
  page.run(insertPageBreak);
  page.type("x");
  expect(read(page)).toBe(expected);
});

test("a page break at the start of a heading goes before it, guidance goes below it", () => {
  const page = openPage(body(p("one"), h(2, "Two")));
  page.select("|Two");
  page.run(insertPageBreak);
  expect(read(page)).toBe("paragraph(one) pageBreak() heading2(Two)");
  page.run(insertGuidance);
  expect(read(page)).toBe("paragraph(one) pageBreak() heading2(Two) guidance(paragraph())");
});

test.each([
  ["image", image],
  ["pageBreak", schema.nodes.pageBreak.create()],
])("typing on a selected %s leaves it and writes below it", (name, leaf) => {
  const page = openPage(body(p("one"), leaf, p("two")));
  page.editor.commands.setNodeSelection(5);
  page.type("xy");
  expect(read(page)).toBe(`paragraph(one) ${name}() paragraph(xy) paragraph(two)`);
});

test("Enter on a selected page break goes on below it", () => {
  const page = openPage(body(p("one"), schema.nodes.pageBreak.create(), p("two")));
  page.editor.commands.setNodeSelection(5);
  page.press("Enter");
  page.type("x");
  expect(read(page)).toBe("paragraph(one) pageBreak() paragraph(x) paragraph(two)");
});
