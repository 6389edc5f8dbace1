// @vitest-environment jsdom
import { createDocument } from "@klubba/model";
import { writeLive } from "@klubba/live";
import { Slice } from "@tiptap/pm/model";
import { AllSelection } from "@tiptap/pm/state";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { body, h, idsOf, openPage, outlineOf, p, row, table, ul } from "../case/open-page.ts";
import { insertTable } from "../commands/tables.ts";

test("a split block keeps its id in the first part", () => {
  const page = openPage(body(p("one two")));
  page.select("one| two");
  page.press("Enter");
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#b1(one) paragraph#n1( two)");
});

test("Enter at the start of a block leaves the id with the text", () => {
  const page = openPage(body(p("one")));
  page.select("|one");
  page.press("Enter");
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#n1() paragraph#b1(one)");
});

test("an undone split gives back the one block; redone, the id is the same as before", () => {
  const page = openPage(body(p("one two")));
  page.select("one| two");
  page.press("Enter");
  page.undo();
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#b1(one two)");
  page.press("y", { ctrlKey: true });
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#b1(one) paragraph#n1( two)");
});

test("a pasted copy gets a new id, also above the original", () => {
  const page = openPage(body(p("one"), p("two")));
  const { state, view } = page.editor;
  const copy = state.doc.slice(5, 10);
  view.dispatch(state.tr.insert(0, copy.content));
  expect(outlineOf(view.state.doc)).toBe("paragraph#n1(two) paragraph#b1(one) paragraph#b2(two)");
});

test("what is cut and pasted keeps its id; pasted again, it gets a new one", () => {
  const page = openPage(body(p("one"), p("two")));
  const { view } = page.editor;
  const cut = view.state.doc.slice(0, 5);
  view.dispatch(view.state.tr.delete(0, 5));
  const paste = () =>
    view.dispatch(
      view.state.tr.insert(view.state.doc.content.size, new Slice(cut.content, 0, 0).content),
    );
  paste();
  paste();
  expect(outlineOf(view.state.doc)).toBe("paragraph#b2(two) paragraph#b1(one) paragraph#n1(one)");
});

test("deleted blocks come back with their ids on undo", () => {
  const page = openPage(body(h(1, "Policy"), p("one"), ul("x", "y")));
  const before = idsOf(page.editor.state.doc);
  const { view } = page.editor;
  view.dispatch(view.state.tr.setSelection(new AllSelection(view.state.doc)).deleteSelection());
  expect(idsOf(view.state.doc)).not.toContain(null);
  page.undo();
  expect(idsOf(view.state.doc)).toEqual(before);
});

test("a new table, a new row and a wrapped list have an id on every block", () => {
  const page = openPage(body(p("one")));
  page.select("one|");
  page.run(insertTable(2, 2));
  for (let step = 0; step < 4; step += 1) page.press("Tab");
  page.type("new");
  const ids = idsOf(page.editor.state.doc);
  expect(ids).not.toContain(null);
  expect(new Set(ids).size).toBe(ids.length);
  expect(page.editor.state.doc.child(1).childCount).toBe(3);
});

test("moving a block keeps its id", () => {
  const page = openPage(body(p("one"), p("two")));
  page.select("two|");
  page.press("ArrowUp", { altKey: true });
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#b2(two) paragraph#b1(one)");
});

test("changing the kind of a block keeps its id", () => {
  const page = openPage(body(p("one")));
  page.select("one|");
  page.press("2", { ctrlKey: true, altKey: true });
  expect(outlineOf(page.editor.state.doc)).toBe("heading2#b1(one)");
});

test("of two writers only the one who splits gives an id", () => {
  const first = new Y.Doc();
  writeLive(createDocument({ body: body(p("one two")) }), first);
  const second = new Y.Doc();
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first));
  first.on(
    "update",
    (update: Uint8Array, origin: unknown) =>
      origin !== "remote" && Y.applyUpdate(second, update, "remote"),
  );
  const written: unknown[] = [];
  second.on("update", (update: Uint8Array, origin: unknown) => {
    if (origin === "remote") return;
    written.push(origin);
    Y.applyUpdate(first, update, "remote");
  });
  const one = openPage(null, { live: first, prefix: "first" });
  const two = openPage(null, { live: second, prefix: "second" });
  one.select("one| two");
  one.press("Enter");
  expect(written).toEqual([]);
  expect(outlineOf(two.editor.state.doc)).toBe("paragraph#b1(one) paragraph#first1( two)");
});

test("a copied table gets ids of its own on every block, and the original keeps its", () => {
  const page = openPage(body(table(row("a", "b"), row("c", "d"))));
  const before = idsOf(page.editor.state.doc);
  const { view } = page.editor;
  view.dispatch(view.state.tr.insert(0, view.state.doc.child(0)));
  const ids = idsOf(view.state.doc);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(before.length)).toEqual(before);
});
