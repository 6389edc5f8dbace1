// @vitest-environment jsdom
import { type BorrowedPassage, type Fact, type Municipality, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { body, h, openPage, outlineOf, p, ul } from "../case/open-page.ts";
import { borrowHere, borrowToTopic } from "./borrow.ts";

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
const suggesting = { id: "s1", author: "Anna Berg", at: "2026-11-27T09:42:00.000Z" };
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
  page.run(borrowHere(borrowing, { language: "sv", suggesting }));
  const paragraph = page.editor.state.doc.child(4);
  expect(paragraph.child(0).text).toBe("Svar inom en dag.");
  const note = paragraph.child(1);
  expect(note.type.name).toBe("footnote");
  expect(note.textContent).toBe(
    "Källa: Åre kommun, ”Policy”, https://example.org/policy. Parafras av Klubba.",
  );
  for (const inline of paragraph.children) {
    expect(inline.marks.map(({ type, attrs }) => [type.name, attrs])).toEqual([
      ["insertion", suggesting],
    ]);
  }
  expect(note.child(1).marks[0]?.attrs).toEqual({ href: fact.url });
  expect(outlineOf(page.editor.state.doc)).not.toContain("#null");
});

test("at a heading it goes below the guidance, not between the two", () => {
  const page = openPage(policy());
  page.select("Answers|");
  page.run(borrowHere(borrowing, { language: "en", suggesting }));
  expect(textOf(page)[3]).toMatch(/^Answers within a day\./);
});

test("from the matrix it goes to the end of its topic's own text, before a subsection", () => {
  const page = openPage(policy());
  page.run(borrowToTopic(borrowing, { language: "sv", suggesting }));
  expect(textOf(page)[4]).toMatch(/^Svar inom en dag\./);
});

test("without a section on its topic it goes to the end of the document", () => {
  const page = openPage(body(h(1, "Policy"), p("Text.")));
  page.run(borrowToTopic(borrowing, { language: "sv", suggesting }));
  expect(textOf(page).at(-1)).toMatch(/^Svar inom en dag\./);
});

const passage: BorrowedPassage = {
  source: { name: "nora.md", title: "Riktlinjer", date: "2024", url: "", wording: "verbatim" },
  topic: "answers",
  blocks: [p("Svar ges:"), ul("vardagar", "inom ett dygn")].map((block) => block.toJSON()),
};

test("a passage keeps its structure, and says at its end that the words are not ours", () => {
  const page = openPage(policy());
  page.run(borrowToTopic(passage, { language: "sv", suggesting }));
  const { doc } = page.editor.state;
  expect(doc.child(4).textContent).toBe("Svar ges:");
  const list = doc.child(5);
  expect(list.type.name).toBe("bulletList");
  expect(list.child(0).textContent).toBe("vardagar");
  expect(list.child(1).textContent).toBe(
    "inom ett dygnKälla: nora.md, ”Riktlinjer” (2024). Ordagrant ur dokumentet, inte omskrivet.",
  );
  expect(outlineOf(doc)).not.toContain("#null");
});

test("without a topic a passage goes to the end; without words nothing is borrowed", () => {
  const page = openPage(policy());
  page.run(borrowToTopic({ ...passage, topic: null }, { language: "sv", suggesting }));
  expect(textOf(page).at(-2)).toBe("Svar ges:");
  expect(page.run(borrowHere({ ...passage, blocks: [] }, { language: "sv", suggesting }))).toBe(
    false,
  );
});
