import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { readJsonReceipt, readMarkdownReceipt } from "./receipt.ts";

const { doc, paragraph, field } = schema.nodes;

test("a thread that spans several texts is one comment", () => {
  const comment = schema.marks.comment.create({ thread: "c1" });
  const bold = schema.marks.bold.create();
  const body = doc.create(null, [
    paragraph.create(null, [
      schema.text("Ett ", [comment]),
      schema.text("ord", [comment, bold]),
      schema.text(" till"),
    ]),
  ]);
  expect(readMarkdownReceipt(createDocument({ body }))).toMatchObject([
    { count: 1, text: { en: "Comments are left out" } },
  ]);
});

test("a document without comments and suggestions loses nothing", () => {
  expect(readMarkdownReceipt(createDocument())).toEqual([]);
});

test("an unfilled field is named once, however often it is used; one that is not used is not named", () => {
  const body = doc.create(null, [
    paragraph.create(null, [field.create({ name: "svarstid" }), field.create({ name: "kommun" })]),
    paragraph.create(null, [field.create({ name: "svarstid" })]),
  ]);
  const fields = {
    svarstid: { label: "Svarstid", value: " ", hint: "" },
    kommun: { label: "Kommun", value: "Nora", hint: "" },
    takt: { label: "Takt", value: "", hint: "" },
  };
  expect(readJsonReceipt(createDocument({ body, fields }))).toMatchObject([
    { count: 1, details: ["Svarstid"] },
  ]);
});

test("pictures stay behind, and are counted once however often they are shown", () => {
  const picture = schema.nodes.image.create({ src: `asset:${"a".repeat(64)}`, alt: "Torg" });
  const document = createDocument({ body: doc.create(null, [picture, picture]) });
  expect(readJsonReceipt(document)).toMatchObject([
    { count: 1, text: { en: expect.stringContaining("Pictures stay") } },
  ]);
});
