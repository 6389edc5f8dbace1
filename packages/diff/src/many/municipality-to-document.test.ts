import {
  type Checklist,
  isSafeLink,
  type Municipality,
  parseDocument,
  readSourceNote,
  sequentialIds,
  toJson,
} from "@klubba/model";
import { expect, test } from "vitest";
import { compareDocuments } from "../comparison/compare-documents.ts";
import { surveyed } from "../testing/survey.ts";
import { municipalityToDocument } from "./municipality-to-document.ts";

const both = (text: string) => ({ sv: text, en: `${text} (en)` });
const checklist: Checklist = {
  id: "social",
  title: both("Sociala medier"),
  topics: [
    { id: "plan", title: both("Plan före start"), items: [] },
    { id: "response", title: both("Svarstid"), items: [] },
    { id: "tone", title: both("Bemötande"), items: [] },
  ],
};
const plain = surveyed("malmo", [
  {
    topic: "blocking",
    statement: both("Blockeras sällan."),
    strength: null,
    url: "https://b.se",
  },
  {
    topic: "response",
    statement: both("Svar inom en dag."),
    strength: "ska",
    url: "https://a.se",
  },
  {
    topic: "response",
    statement: both("Kvällar läses ej."),
    strength: "kan",
    url: "https://a.se",
  },
]);
const malmo: Municipality = {
  ...plain,
  name: "Malmö stad",
  population: 350_000,
  document: { ...plain.document, adoptedBy: "KS", adoptedOn: "2011", paragraph: "§ 4" },
};

const document = municipalityToDocument(malmo, checklist, "sv");
const blocks = document.body.children;

test("[N1] facts stand under their topics in the checklist's order, unknown topics last", () => {
  expect(blocks.map((block) => [block.type.name, block.attrs.topic ?? null])).toEqual([
    ["heading", null],
    ["paragraph", null],
    ["heading", "response"],
    ["paragraph", null],
    ["paragraph", null],
    ["heading", "blocking"],
    ["paragraph", null],
  ]);
  expect(blocks[2]!.textContent).toBe("Svarstid");
});

test("[N1] the first paragraph says what the document is, how much was read, when and where", () => {
  const intro = blocks[1]!.textContent;
  for (const part of ["våra egna sammanfattningar", "bara början läst", "antogs 2011", "ej sett"]) {
    expect(intro).toContain(part);
  }
  expect(intro.endsWith("https://exempel.se")).toBe(true);
  expect(document.head).toMatchObject({
    decidedOn: "",
    paragraph: "§ 4",
    organisation: "Malmö stad",
  });
});

test("[N1] each fact carries its source as a footnote that reads as one", () => {
  const notes = blocks.flatMap((block) =>
    block.children.filter((child) => child.type.name === "footnote"),
  );
  expect(notes.map((note) => readSourceNote(note))).toMatchObject([
    {
      name: "Malmö stad",
      title: "Riktlinjer",
      date: "2011",
      url: "https://a.se",
      wording: "paraphrase",
    },
    { url: "https://a.se" },
    { url: "https://b.se" },
  ]);
  expect(isSafeLink(malmo.source.url)).toBe(true);
});

test("[N1] it is a document like any other: read back as JSON, same each time, in both languages", () => {
  const json = JSON.parse(JSON.stringify(toJson(document)));
  const parsed = parseDocument(json, sequentialIds("x"));
  expect(parsed.ok && parsed.value.body.eq(document.body)).toBe(true);
  expect(municipalityToDocument(malmo, checklist, "sv").body.eq(document.body)).toBe(true);
  expect(compareDocuments(document, document).changes).toEqual([]);
  const english = municipalityToDocument(malmo, checklist, "en");
  expect(english.body.textContent).toContain("Svarstid (en)");
  expect(english.head.language).toBe("en");
});
