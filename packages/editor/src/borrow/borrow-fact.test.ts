// @vitest-environment jsdom
import { type Fact, type Municipality, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, openPage, outlineOf, p } from "../case/open-page.ts";
import { borrowHere, borrowToTopic } from "./borrow-fact.ts";

const fact: Fact = {
  topic: "answers",
  statement: { sv: "Svar inom en dag.", en: "Answers within a day." },
  strength: "ska",
  url: "https://example.org/policy",
};
const municipality: Municipality = {
  id: "are",
  name: "Åre kommun",
  county: "Jämtland",
  set: "ten",
  population: null,
  document: {
    title: "Policy",
    type: "policy",
    adoptedBy: null,
    adoptedOn: null,
    revisedOn: null,
    paragraph: null,
    diaryNo: null,
    pages: null,
  },
  source: { kind: "page", url: "https://example.org/", otherUrls: [], coverage: "full", note: "" },
  facts: [fact],
};
const borrowing = { municipality, fact };
const guidance = schema.nodes.guidance.create(null, p("Help"));
const policy = () =>
  body(
    h(1, "Policy"),
    h(2, "Answers", "answers"),
    guidance,
    p("Own."),
    h(3, "Evenings"),
    p("Not then."),
    h(2, "Other"),
    p("Else."),
  );
const textOf = (page: ReturnType<typeof openPage>) =>
  page.editor.state.doc.content.content.map((node) => node.textContent);

test("a borrowed paragraph says in a footnote whose it is, where it stands and that the words are ours", () => {
  const page = openPage(policy());
  page.select("Own|.");
  page.run(borrowHere(borrowing, "sv"));
  const paragraph = page.editor.state.doc.child(4);
  expect(paragraph.child(0).text).toBe("Svar inom en dag.");
  const note = paragraph.child(1);
  expect(note.type.name).toBe("footnote");
  expect(note.textContent).toBe(
    "Källa: Åre kommun, https://example.org/policy. Parafras av Klubba.",
  );
  expect(note.child(1).marks[0]?.attrs).toEqual({ href: fact.url });
  expect(outlineOf(page.editor.state.doc)).not.toContain("#null");
});

test("at a heading it goes below the guidance, not between the two", () => {
  const page = openPage(policy());
  page.select("Answers|");
  page.run(borrowHere(borrowing, "en"));
  expect(textOf(page)[3]).toMatch(/^Answers within a day\./);
});

test("from the matrix it goes to the end of its topic's own text, before a subsection", () => {
  const page = openPage(policy());
  page.run(borrowToTopic(borrowing, "sv"));
  expect(textOf(page)[4]).toMatch(/^Svar inom en dag\./);
});

test("without a section on its topic it goes to the end of the document", () => {
  const page = openPage(body(h(1, "Policy"), p("Text.")));
  page.run(borrowToTopic(borrowing, "sv"));
  expect(textOf(page).at(-1)).toMatch(/^Svar inom en dag\./);
});
