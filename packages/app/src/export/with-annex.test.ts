import { createDocument, schema, writeSourceNote } from "@klubba/model";
import { expect, test } from "vitest";
import { writeMarkdownFile } from "./write-text-files.ts";
import { readAnnexSources, withAnnex } from "./with-annex.ts";

const { doc, heading, paragraph, footnote } = schema.nodes;
const noteOf = (name: string) =>
  footnote.create(
    null,
    writeSourceNote(
      { name, title: "Policy", date: "2019", url: "https://k.example/", wording: "paraphrase" },
      schema,
      "sv",
    ),
  );
const insertion = schema.marks.insertion.create({ id: "s1" });
const document = createDocument({
  body: doc.create(null, [
    heading.create({ level: 2 }, schema.text("Svar")),
    paragraph.create(null, [schema.text("Ja."), noteOf("Nora")]),
    paragraph.create(null, [schema.text("Nej.", [insertion]), noteOf("Kil").mark([insertion])]),
  ]),
});
const names = (format: "docx" | "markdown" | "json") =>
  readAnnexSources(document, format).map(({ name }) => name);

test("a format that leaves suggestions out lists none of their sources", () => {
  expect(names("docx")).toEqual(["Nora", "Kil"]);
  expect(names("markdown")).toEqual(["Nora"]);
  expect(names("json")).toEqual([]);
  expect(withAnnex(document, "json")).toBe(document);
});

test("Markdown ends with the sources, each with where it is used", async () => {
  const text = await writeMarkdownFile(withAnnex(document, "markdown")).bytes.text();
  const annex = text.slice(text.indexOf("## Bilaga: källor"));
  expect(annex).toContain("1. **Nora**, ”Policy”, daterat 2019.");
  expect(annex).toContain("Används i: Svar. Återgivet med egna ord.");
  expect(annex).not.toContain("Kil");
});
