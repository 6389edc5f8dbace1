// @vitest-environment jsdom
import { readBody, bodyOf } from "@klubba/live";
import { schema } from "@klubba/model";
import { type Node } from "@tiptap/pm/model";
import { expect, test } from "vitest";
import { body, h, li, openPage, outlineOf, p, table, row, ul } from "../case/open-page.ts";
import { decideSuggestion } from "./decide-suggestion.ts";
import { readSuggestions } from "./read-suggestions.ts";
import { toSuggestedInsertion } from "./suggest-insertion.ts";

const suggesting = { id: "s1", author: "Anna Berg", at: "2026-11-27T09:42:00.000Z" };
const note = (text: string) => schema.nodes.footnote.create(null, schema.text(text));
const suggested = (block: Node) => toSuggestedInsertion(block, suggesting);
const struck = (text: string) =>
  schema.text(text, [schema.marks.deletion.create({ ...suggesting })]);
const marksIn = (doc: Node) => {
  const names: string[] = [];
  doc.descendants((node) => {
    names.push(...node.marks.map(({ type }) => type.name));
  });
  return names;
};
const bars = (page: ReturnType<typeof openPage>) =>
  page.editor.view.dom.querySelectorAll<HTMLElement>(".ke-suggestion-bar");
const pageWith = (...blocks: Node[]) => openPage(body(h(1, "Policy"), ...blocks, p("Sist.")));

test("a suggestion is told once, with whose it is and what it puts in and takes out", () => {
  const page = pageWith(
    suggested(p("Svar ges:", note("Källa: Nora."))),
    suggested(ul("vardagar", "kvällar")),
    p("Chefen ", struck("ska"), " svara."),
  );
  expect(readSuggestions(page.editor.state.doc)).toEqual([
    { ...suggesting, inserted: "Svar ges: vardagar kvällar", deleted: "ska", position: 8 },
  ]);
});

test("accepted, the words and their source stay and the marks go", () => {
  const page = pageWith(
    suggested(p("Nytt.", note("Källa: Nora."))),
    p("Chefen ", struck("ska"), "."),
  );
  expect(page.run(decideSuggestion("s1", "accept"))).toBe(true);
  expect(outlineOf(page.editor.state.doc)).toBe(
    "heading1#b1(Policy) paragraph#b2(Nytt.Källa: Nora.) paragraph#b3(Chefen .) paragraph#b4(Sist.)",
  );
  expect(marksIn(page.editor.state.doc)).toEqual([]);
});

test("rejected, the words go with their source and the blocks that held nothing else", () => {
  const page = pageWith(
    suggested(p("Nytt.", note("Källa: Nora."))),
    suggested(ul("ett", "två")),
    p("Chefen ", struck("ska"), " svara."),
    suggested(table(row("a", "b"))),
  );
  expect(page.run(decideSuggestion("s1", "reject"))).toBe(true);
  expect(outlineOf(page.editor.state.doc)).toBe(
    "heading1#b1(Policy) paragraph#b8(Chefen ska svara.) paragraph#b15(Sist.)",
  );
  expect(marksIn(page.editor.state.doc)).toEqual([]);
});

test("rejected inside what stays, only its own words go", () => {
  const item = li(suggested(p("nytt")), ul("gammalt"));
  const page = pageWith(
    schema.nodes.bulletList.create(null, [item, li(p("kvar")), suggested(li(p("bort")))]),
    table(row("x", ""), row("y", "z")),
  );
  page.run(decideSuggestion("s1", "reject"));
  const list = page.editor.state.doc.child(1);
  page.editor.state.doc.check();
  expect(list.childCount).toBe(2);
  expect(list.child(0).child(0).content.size).toBe(0);
  expect(list.child(0).textContent).toBe("gammalt");
});

test("a document that is nothing but a suggestion keeps an empty paragraph", () => {
  const page = openPage(body(suggested(p("Nytt."))));
  page.run(decideSuggestion("s1", "reject"));
  expect(outlineOf(page.editor.state.doc)).toBe("paragraph#b1()");
});

test("one that is not there is not decided", () => {
  const page = pageWith(suggested(p("Nytt.")));
  expect(page.run(decideSuggestion("s2", "reject"))).toBe(false);
});

test("each decision is one step to undo, and reaches the other writers", () => {
  for (const decision of ["accept", "reject"] as const) {
    const page = pageWith(suggested(p("Nytt.", note("Källa: Nora."))));
    const other = openPage(null, { live: page.live });
    page.select("Sist|.");
    page.type("!");
    const before = page.editor.state.doc.toString();
    page.run(decideSuggestion("s1", decision));
    const after = page.editor.state.doc;
    expect(other.editor.state.doc.toString()).toBe(after.toString());
    const stored = readBody(bodyOf(page.live));
    expect(stored.ok && stored.value.toString()).toBe(after.toString());
    page.undo();
    expect(page.editor.state.doc.toString()).toBe(before);
    expect(bars(page)).toHaveLength(1);
  }
});

test("a bar above it says whose it is; its buttons decide and say so", () => {
  const page = pageWith(suggested(p("Nytt.")), suggested(p("Mer.")));
  const [bar, ...others] = bars(page);
  expect(others).toEqual([]);
  expect(bar?.getAttribute("aria-label")).toBe("Ändringsförslag av Anna Berg");
  expect(bar?.nextElementSibling?.textContent).toBe("Nytt.");
  const [accept, reject] = bar!.querySelectorAll("button");
  expect(accept?.getAttribute("aria-label")).toBe("Godta förslaget ”Nytt. Mer.”");
  reject?.click();
  expect(bars(page)).toHaveLength(0);
  expect(page.editor.state.doc.childCount).toBe(2);
  expect(page.messages).toEqual(["Förslaget är avvisat och borta ur texten. Ctrl+Z ångrar."]);
});

test("who may not write decides nothing", () => {
  const page = pageWith(suggested(p("Nytt.")));
  page.editor.setEditable(false, false);
  bars(page)[0]?.querySelector("button")?.click();
  expect(marksIn(page.editor.state.doc)).toEqual(["insertion"]);
});
