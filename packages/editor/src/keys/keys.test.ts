// @vitest-environment jsdom
import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, li, openPage, outlineOf, p, row, table, ul } from "../case/open-page.ts";

const read = (page: ReturnType<typeof openPage>) => outlineOf(page.editor.state.doc);

function typed(text: string) {
  const page = openPage(body(p()));
  page.editor.commands.setTextSelection(1);
  page.type(text);
  return page;
}

test.each([
  ["# Title", "heading1#b1(Title)"],
  ["### Third", "heading3#b1(Third)"],
  ["##### Fifth", "paragraph#b1(##### Fifth)"],
])("%s at the start of a line", (text, expected) => {
  expect(read(typed(text))).toBe(expected);
});

test.each([
  ["- one", { name: "bulletList" }],
  ["* one", { name: "bulletList" }],
  ["1. one", { name: "orderedList", start: 1, format: "decimal", delimiter: "period" }],
  ["4) one", { name: "orderedList", start: 4, format: "decimal", delimiter: "paren" }],
  ["a) one", { name: "orderedList", start: 1, format: "lowerAlpha", delimiter: "paren" }],
  ["i. one", { name: "orderedList", start: 1, format: "lowerRoman", delimiter: "period" }],
  ["> one", { name: "blockquote" }],
])("%s makes structure", (text, { name, ...attributes }) => {
  const first = typed(text).editor.state.doc.child(0);
  expect(first.type.name).toBe(name);
  expect(first.attrs).toMatchObject(attributes);
  expect(first.textContent).toBe("one");
});

test("Backspace right after gives back what was typed", () => {
  const page = typed("- ");
  page.press("Backspace");
  expect(read(page)).toBe("paragraph#b1(- )");
});

test("a number does not join a list that it does not continue", () => {
  const page = openPage(body(ul("x"), p()));
  page.editor.commands.setTextSelection(page.editor.state.doc.content.size - 1);
  page.type("3. y");
  expect(page.editor.state.doc.child(1).attrs).toMatchObject({ start: 3 });
});

test("Enter in a list makes an item, in an empty item it leaves the list", () => {
  const page = openPage(body(ul("one")));
  page.select("one|");
  page.press("Enter");
  page.type("two");
  page.press("Enter");
  page.press("Enter");
  expect(page.editor.state.doc.childCount).toBe(2);
  expect(page.editor.state.doc.child(0).childCount).toBe(2);
  expect(page.editor.state.doc.child(1).type.name).toBe("paragraph");
});

test("Tab nests a list item, Shift+Tab takes it out again", () => {
  const page = openPage(body(ul("one", "two")));
  const before = read(page);
  page.select("two|");
  page.press("Tab");
  expect(page.editor.state.doc.child(0).childCount).toBe(1);
  page.press("Tab", { shiftKey: true });
  expect(read(page)).toBe(before);
});

test("Tab leaves the page outside lists and tables, and never in them", () => {
  const page = openPage(body(p("plain"), ul("one")));
  page.select("plain|");
  expect(page.press("Tab")).toBe(false);
  page.select("one|");
  expect(page.press("Tab")).toBe(true);
});

test("Tab walks the cells and adds a row after the last", () => {
  const page = openPage(body(table(row("a", "b"))));
  page.select("a|");
  page.press("Tab");
  page.press("Tab");
  page.type("c");
  expect(page.editor.state.doc.child(0).childCount).toBe(2);
  expect(page.editor.state.doc.child(0).child(1).child(0).textContent).toBe("c");
});

test("Ctrl+Enter goes on below a table that ends the document", () => {
  const page = openPage(body(table(row("a"))));
  page.select("a|");
  page.press("Enter", { ctrlKey: true });
  page.type("after");
  expect(page.editor.state.doc.child(1).textContent).toBe("after");
});

test("Backspace at the start of a heading makes it a paragraph with the same id", () => {
  const page = openPage(body(p("x"), h(2, "Scope")));
  page.select("|Scope");
  page.press("Backspace");
  expect(read(page)).toBe("paragraph#b1(x) paragraph#b2(Scope)");
});

test("Backspace at the start of a list item takes it out of the list", () => {
  const page = openPage(body(ul("one")));
  page.select("|one");
  page.press("Backspace");
  expect(page.editor.state.doc.child(0).type.name).toBe("paragraph");
});

test("Alt and an arrow move a list item within its list, and stop at its end", () => {
  const page = openPage(body(ul("one", "two"), p("after")));
  page.select("one|");
  page.press("ArrowDown", { altKey: true });
  expect(page.editor.state.doc.child(0).textContent).toBe("twoone");
  expect(page.press("ArrowDown", { altKey: true })).toBe(false);
});

test("Enter on a selected field opens it", () => {
  const field = schema.nodes.field.create({ name: "kommun" });
  const page = openPage(body(p("In ", field)), {
    fields: { kommun: { label: "Kommun", value: "Åre", hint: "" } },
  });
  page.editor.commands.setNodeSelection(4);
  expect(page.editor.view.dom.querySelector(".ke-field")?.getAttribute("aria-label")).toBe(
    "Fält Kommun: Åre",
  );
  page.press("Enter");
  expect(page.requests).toMatchObject([{ kind: "field", name: "kommun" }]);
});

test("a nested list keeps its own kind", () => {
  const page = openPage(body(schema.nodes.bulletList.create(null, li(p("one"), ul("inner")))));
  page.select("inner|");
  page.press("7", { ctrlKey: true, shiftKey: true });
  const list = page.editor.state.doc.child(0);
  expect(list.type.name).toBe("bulletList");
  expect(list.child(0).child(1).type.name).toBe("orderedList");
});
