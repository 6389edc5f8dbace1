import { emptyHead, type PolicyDocument, readPlainText } from "@klubba/model";
import { describe, expect, test } from "vitest";
import { requireCorpus } from "../samples/require-corpus.ts";
import { findReferences } from "./find-references.ts";

const { checklist, laws, templates } = await requireCorpus();
const topicsOf = (document: PolicyDocument) =>
  findReferences(document).flatMap(({ kind, name }) => (kind === "topic" ? [name] : []));
const itemsOf = (document: PolicyDocument) =>
  findReferences(document).flatMap(({ kind, name }) => (kind === "item" ? [name] : []));

/** The text that is adopted: every block but the guidance, one per line. */
function readBody({ body, fields }: PolicyDocument): string[] {
  return body.children
    .filter((block) => block.type.name !== "guidance")
    .flatMap((block) => readPlainText(block, { fields, body }).split("\n"));
}
const wordsOf = (lines: readonly string[]) => lines.join("\n").match(/[\p{L}\p{N}-]+/gu) ?? [];

/** Läsbarhetsindex (Björnsson 1968): words per sentence, plus per cent of words over six letters. */
function readLix(document: PolicyDocument): number {
  const lines = readBody(document);
  const words = wordsOf(lines);
  const sentences = lines.flatMap((line) => line.split(/[.!?:]\s/)).length;
  return (
    words.length / sentences + (100 * words.filter((word) => word.length > 6).length) / words.length
  );
}

test("the three are offered, the longest first", () => {
  expect(templates.map(({ id, pages }) => [id, pages])).toEqual([
    ["policy", 6],
    ["guideline", 4],
    ["meeting-notes", 2],
  ]);
});

describe.each(templates)("$id", ({ document }) => {
  test("the head holds a title and a type and no invented value", () => {
    const { title, docType, ...rest } = document.head;
    const { title: _title, docType: _docType, ...empty } = emptyHead;
    expect([title === "", docType === ""]).toEqual([false, false]);
    expect(rest).toEqual(empty);
  });

  test("every field is empty, with a label and a hint", () => {
    const fields = Object.values(document.fields);
    expect(
      fields.filter(({ value, label, hint }) => value !== "" || label === "" || hint === ""),
    ).toEqual([]);
  });

  test("no citation in it has gone out of date, in the text or in the guidance", () => {
    const blocks = document.body.children.map((block) => readPlainText(block, document));
    const found = laws.staleCitations.flatMap(({ id, pattern, unless }) =>
      blocks
        .filter((text) => new RegExp(pattern, "giu").test(text))
        .filter((text) => unless === undefined || !new RegExp(unless, "giu").test(text))
        .map((text) => `${id}: ${text}`),
    );
    expect(found).toEqual([]);
  });

  test("every number of a law stands in the register, and is in force", () => {
    const text = readBody(document).join("\n");
    const numbers = [...text.matchAll(/\((\d{4}:\d+)\)/g)].map((match) => match[1]!);
    const inForce = laws.laws.filter(({ status }) => status === "inForce" || status === "amended");
    expect(numbers.filter((number) => !inForce.some((law) => law.number === number))).toEqual([]);
  });

  test("the Swedish is plain", () => {
    expect(readLix(document)).toBeLessThanOrEqual(45);
  });

  test("no word is used that the plain-language lists advise against", () => {
    expect(
      readBody(document).filter((line) => /\b(?:skall|ej|samt|erhålla)\b/i.test(line)),
    ).toEqual([]);
  });
});

describe("policy", () => {
  const { document } = templates[0]!;

  test("fills about six A4 pages", () => {
    const count = wordsOf(readBody(document)).length;
    expect(count).toBeGreaterThanOrEqual(1800);
    expect(count).toBeLessThanOrEqual(2300);
  });

  /** What tells of the document rather than of what it decides; the opening and the head hold it. */
  const aboutTheDocument = ["background", "target-audience", "audit", "reuse"];

  /** What takes a sentence or two under the heading of another topic, to keep to six pages. */
  const heldByAnother: Readonly<Record<string, string>> = {
    openness: "channels",
    "graphic-profile": "sender",
    "posting-frequency": "monitoring",
    answering: "response-time",
    advertising: "links",
    "support-material": "training",
  };

  test("has a heading for every topic of the checklist that a policy decides on", () => {
    const apart = [...aboutTheDocument, ...Object.keys(heldByAnother)];
    const expected = checklist.topics.map(({ id }) => id).filter((id) => !apart.includes(id));
    expect(topicsOf(document).toSorted()).toEqual(expected.toSorted());
  });

  test.each(Object.entries(heldByAnother))("asks for %s under %s", (topic, holder) => {
    const blocks = document.body.children;
    const heading = blocks.findIndex(({ attrs }) => attrs.topic === holder);
    const guidance = blocks[heading + 1]!;
    const items = checklist.topics.find(({ id }) => id === topic)!.items.map(({ id }) => id);
    expect(guidance.type.name).toBe("guidance");
    expect(items.filter((id) => !guidance.attrs.items.split(" ").includes(id))).toEqual([]);
  });

  test("puts every item of the checklist before the writer", () => {
    const items = checklist.topics.flatMap((topic) => topic.items.map(({ id }) => id));
    expect(itemsOf(document).toSorted()).toEqual(items.toSorted());
  });

  test("defines ska, får inte and bör", () => {
    const text = readBody(document).join("\n");
    expect(text).toContain("Ska är ett krav, och får inte är ett förbud.");
    expect(text).toContain("Bör är ett råd.");
  });

  test("names the bulletin board act only with the wording it has since 1 December 2024", () => {
    const lines = readBody(document).filter((line) => line.includes("1998:112"));
    expect(lines).toHaveLength(1);
    expect(
      lines.filter((line) => !line.includes("i dess lydelse från den 1 december 2024")),
    ).toEqual([]);
  });
});

test("guideline: response rules, a moderation list and the plan's form are tables", () => {
  const { document } = templates[1]!;
  const headers = document.body.children
    .filter((block) => block.type.name === "table")
    .map((table) => readPlainText(table.firstChild!, document).split("\n"));
  expect(headers).toEqual([
    ["Rubrik i planen", "Frågor att svara på"],
    ["Bilden visar", "Gör så här"],
    ["När någon", "Gör så här", "Senast"],
    ["Innehåll", "Åtgärd", "Efteråt"],
  ]);
});

test("meeting notes: examples to discuss, and decisions", () => {
  const { document } = templates[2]!;
  const headings = document.body.children
    .filter((block) => block.type.name === "heading")
    .map((block) => [block.attrs.level, readPlainText(block, document)]);
  expect(headings.filter(([level]) => level === 3)).toHaveLength(6);
  expect(headings.filter(([level]) => level === 2).map(([, text]) => text)).toEqual([
    "Varför vi träffades",
    "Exempel vi pratade om",
    "Det här bestämde vi",
    "Nästa steg",
  ]);
});
