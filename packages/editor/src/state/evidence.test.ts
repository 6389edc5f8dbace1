// @vitest-environment jsdom
import { evidenceOf } from "@klubba/live";
import {
  type Checklist,
  type Evidence,
  type EvidenceByItem,
  readCoverage,
  schema,
} from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, openPage, p } from "../case/open-page.ts";
import { createCoverageReader } from "./coverage-reader.ts";
import {
  confirmItem,
  coverItem,
  declineItem,
  findSectionBlocks,
  findSelectedBlocks,
  reopenItem,
} from "./evidence-actions.ts";
import { findTopic, readOutline } from "./read-outline.ts";
import { findSectionAt } from "./read-tools.ts";

const guidance = schema.nodes.guidance.create({ items: "i1" }, p("Write when you answer."));
const policy = () =>
  body(
    h(1, "Policy"),
    h(2, "Answers", "answers"),
    guidance,
    p("Within a day."),
    p(),
    h(3, "Evenings"),
    p("Not then."),
    h(2, "Other"),
    p("Else."),
  );

const words = (text: string) => ({ sv: text, en: text });
const item = (id: string) => ({
  id,
  question: words(id),
  why: words(id),
  laws: [],
  sources: [],
  verification: "source" as const,
  origins: [],
});
const checklist: Checklist = {
  id: "c",
  title: words("c"),
  topics: [{ id: "answers", title: words("Answers"), items: [item("i1"), item("i2"), item("i3")] }],
};

test("a section answers with its text and its subsections', not with headings, guidance or blanks", () => {
  const page = openPage(policy());
  const blocks = findSectionBlocks(page.editor.state.doc, "b2");
  const text = blocks.map(
    (id) => page.editor.state.doc.content.content.find((node) => node.attrs.id === id)?.textContent,
  );
  expect(text).toEqual(["Within a day.", "Not then."]);
});

test("a selection answers with the blocks that it touches", () => {
  const page = openPage(policy());
  page.select("Not| then.", "Else|.");
  expect(findSelectedBlocks(page.editor.state)).toHaveLength(2);
  page.select("Else|.");
  expect(findSelectedBlocks(page.editor.state)).toEqual([]);
});

test("covered, changed, confirmed again, opened again", () => {
  const page = openPage(policy());
  const { live, editor } = page;
  const state = () =>
    readCoverage(editor.state.doc, evidenceOf(live).get("i1") as Evidence | undefined);
  expect(coverItem(live, editor.state.doc, "i1", findSectionBlocks(editor.state.doc, "b2"))).toBe(
    true,
  );
  expect(state()).toBe("covered");
  page.select("Within a |day.");
  page.type("working ");
  expect(state()).toBe("checkAgain");
  const { blocks } = evidenceOf(live).get("i1") as { blocks: string[] };
  confirmItem(live, editor.state.doc, "i1", blocks);
  expect(state()).toBe("covered");
  reopenItem(live, "i1");
  expect(state()).toBe("open");
});

test("nothing is covered by nothing, and nothing declined without a reason", () => {
  const { live, editor } = openPage(policy());
  expect(coverItem(live, editor.state.doc, "i1", [])).toBe(false);
  expect(declineItem(live, "i1", "  ")).toBe(false);
  expect(evidenceOf(live).size).toBe(0);
  expect(declineItem(live, "i1", " No account ")).toBe(true);
  expect(evidenceOf(live).get("i1")).toEqual({ state: "notApplicable", reason: "No account" });
});

test("confirming leaves out blocks that are gone, and cannot confirm when all are", () => {
  const { live, editor } = openPage(policy());
  expect(confirmItem(live, editor.state.doc, "i1", ["gone", "b5"])).toBe(true);
  expect(evidenceOf(live).get("i1")).toMatchObject({ blocks: ["b5"] });
  expect(confirmItem(live, editor.state.doc, "i1", ["gone"])).toBe(false);
});

test("the quick reader says what the model says, before and after edits", () => {
  const page = openPage(policy());
  const { live, editor } = page;
  coverItem(live, editor.state.doc, "i1", findSectionBlocks(editor.state.doc, "b2"));
  const read = createCoverageReader();
  const evidence = () => evidenceOf(live).get("i1") as Evidence | undefined;
  const agree = () =>
    expect(read(editor.state.doc, "i1", evidence())).toBe(
      readCoverage(editor.state.doc, evidence()),
    );
  agree();
  page.select("Else|.");
  page.type("x");
  agree();
  page.select("Not| then.");
  page.type("x");
  agree();
  page.undo();
  page.undo();
  agree();
});

test("the outline has numbers, words and coverage; the topic reaches into subsections", () => {
  const page = openPage(policy());
  const { live, editor } = page;
  declineItem(live, "i2", "No");
  coverItem(live, editor.state.doc, "i1", ["b5"]);
  const evidence = evidenceOf(live).toJSON() as EvidenceByItem;
  const { entries } = readOutline(editor.state.doc, {
    fields: {},
    evidence,
    checklist,
    readState: createCoverageReader(),
  });
  expect(entries.map(({ number, text }) => `${number} ${text}`)).toEqual([
    " Policy",
    "1 Answers",
    "1.1 Evenings",
    "2 Other",
  ]);
  expect(entries[1]?.coverage).toEqual({ total: 3, covered: 1, checkAgain: 0, notApplicable: 1 });
  page.select("Not| then.");
  const section = findSectionAt(editor.state);
  expect(findTopic(entries, section)).toBe("answers");
  page.select("Else|.");
  expect(findTopic(entries, findSectionAt(editor.state))).toBeNull();
});
