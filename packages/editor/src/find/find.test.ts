// @vitest-environment jsdom
import { schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, openPage, p, ul } from "../case/open-page.ts";
import { type FindOptions, findMatches } from "./find-matches.ts";
import { find, readFind, replaceAll, replaceMatch, stepMatch } from "./find-plugin.ts";

const plain = { matchCase: false, wholeWord: false };
const texts = (doc: Parameters<typeof findMatches>[0], options: FindOptions) =>
  findMatches(doc, options).map(({ from, to }) => doc.textBetween(from, to));

test("finds in paragraphs, headings and lists, whatever the case", () => {
  const doc = body(p("Bör svara"), ul("bör inte", "BÖR"));
  expect(texts(doc, { text: "bör", ...plain })).toEqual(["Bör", "bör", "BÖR"]);
  expect(texts(doc, { text: "bör", matchCase: true, wholeWord: false })).toEqual(["bör"]);
});

test("whole words end at letters of any alphabet, not only a to z", () => {
  const doc = body(p("ska skall åska ska."));
  expect(findMatches(doc, { text: "ska", matchCase: false, wholeWord: true })).toHaveLength(2);
});

test("signs are looked for as they are", () => {
  const doc = body(p("5 kap. 1 § (2009:400)"));
  expect(texts(doc, { text: "(2009:400)", ...plain })).toEqual(["(2009:400)"]);
  expect(findMatches(doc, { text: "kap", ...plain })).toHaveLength(1);
  expect(findMatches(doc, { text: "k.p", ...plain })).toHaveLength(0);
});

test("no match runs across blocks or across a field, and positions behind a footnote are right", () => {
  const field = schema.nodes.field.create({ name: "kommun" });
  const note = schema.nodes.footnote.create(null, schema.text("ett tvåtre"));
  const doc = body(p("ett", field, "två"), p("ett"), p("två"), p("a", note, "tvåtre"));
  expect(findMatches(doc, { text: "etttvå", ...plain })).toEqual([]);
  expect(texts(doc, { text: "tvåtre", ...plain })).toEqual(["tvåtre"]);
});

test("steps round the end, and follows the text as it is edited", () => {
  const page = openPage(body(p("a x"), p("b x")));
  page.run(find({ text: "x", ...plain }));
  const first = readFind(page.editor.state);
  expect(first.matches).toHaveLength(2);
  page.run(stepMatch(1));
  page.run(stepMatch(1));
  expect(readFind(page.editor.state).current).toBe(first.current);
  page.select("|a x");
  page.type("x");
  expect(readFind(page.editor.state).matches).toHaveLength(3);
  page.run(find(null));
  expect(readFind(page.editor.state).matches).toEqual([]);
});

test("replaces one, keeps its marks, and goes on to the next", () => {
  const bold = schema.text("skall", [schema.marks.bold.create()]);
  const page = openPage(
    body(
      p("Man ", schema.nodes.field.create({ name: "f" }), " "),
      schema.nodes.paragraph.create(null, bold),
      p("skall"),
    ),
  );
  page.run(find({ text: "skall", ...plain }));
  page.run(replaceMatch("ska"));
  const { doc } = page.editor.state;
  expect(doc.child(1).textContent).toBe("ska");
  expect(
    doc
      .child(1)
      .child(0)
      .marks.map(({ type }) => type.name),
  ).toEqual(["bold"]);
  expect(readFind(page.editor.state)).toMatchObject({ current: 0, matches: [{}] });
});

test("replaces all as one step to undo, apart from what was typed before", () => {
  const page = openPage(body(p("skall och skall"), p("skall")));
  page.select("|skall och");
  page.type("Y");
  page.run(find({ text: "skall", ...plain }));
  page.run(replaceAll("ska"));
  const text = () => page.editor.state.doc.textContent;
  expect(text()).toBe("Yska och skaska");
  page.undo();
  expect(text()).toBe("Yskall och skallskall");
  page.undo();
  expect(text()).toBe("skall och skallskall");
});

test("replacing with nothing removes", () => {
  const page = openPage(body(p("mycket bra")));
  page.run(find({ text: "mycket ", ...plain }));
  page.run(replaceAll(""));
  expect(page.editor.state.doc.textContent).toBe("bra");
});
