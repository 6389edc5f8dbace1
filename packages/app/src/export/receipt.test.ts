import { createDocument, schema } from "@klubba/model";
import { expect, test } from "vitest";
import { readMarkdownReceipt, readUnfilled } from "./receipt.ts";

const { doc, paragraph, field } = schema.nodes;

test("a thread that spans several texts is one comment", () => {
  const comment = schema.marks.comment.create({ id: "c1" });
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
  expect(readUnfilled(createDocument({ body, fields }))).toEqual(["Svarstid"]);
});
