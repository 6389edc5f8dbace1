import { type Language, parseDocument, sequentialIds } from "@klubba/model";
import { expect, test } from "vitest";
import { readImport } from "./read-import.ts";

const read = (text: string, language: Language = "sv") =>
  readImport({ text, file: "policy.md", language }, sequentialIds());

test("a file becomes a document, and what was changed is told with its line", () => {
  const reply = read("# Riktlinje\n\n## Syfte\n\nText.\n\n```\nkod\n```\n");
  expect(reply).toMatchObject({
    ok: true,
    title: "Riktlinje",
    sections: 2,
    notes: [{ line: 7, kind: "changed" }],
  });
  if (reply.ok) expect(parseDocument(reply.document, sequentialIds()).ok).toBe(true);
});

test("an import is a draft, whatever the file says", () => {
  const reply = read("---\nklubba: 1\nhead:\n  title: P\n  status: adopted\n---\n\nText.\n");
  expect(reply).toMatchObject({ ok: true, document: { head: { status: "draft" } } });
});

test("a broken head is a problem with file and line, in the reader's language", () => {
  const text = "---\nklubba: 1\nhead:\n  titel: P\n---\n\nText.\n";
  expect(read(text)).toMatchObject({
    ok: false,
    problems: [
      { file: "policy.md", line: 4, message: expect.stringContaining("Menade du ”title”") },
    ],
  });
  expect(read(text, "en")).toMatchObject({
    problems: [{ message: expect.stringContaining('Did you mean "title"') }],
  });
});

test("pictures that are not in the file are counted, an embedded one is not", () => {
  const asset = `![Torget](asset:${"a".repeat(64)})`;
  const text = `# P\n\n${asset}\n\n![Hamnen](https://exempel.se/hamn.png)\n\n![Logotyp](data:image/png;base64,iVBORw0KGgo=)\n`;
  expect(read(text)).toMatchObject({ ok: true, pictures: 2 });
  expect(read("# P\n\nText.\n")).toMatchObject({ ok: true, pictures: 0 });
});

test("an empty file is refused", () => {
  for (const text of ["", " \n\n", "\uFEFF"]) {
    expect(read(text)).toMatchObject({
      ok: false,
      problems: [{ file: "policy.md", message: "Filen är tom. Välj en fil med text i." }],
    });
  }
});

test("a document that Klubba has exported as JSON is read as it is; other JSON is told as such", () => {
  const reply = read("# Riktlinje\n\nText.\n");
  if (!reply.ok) throw new Error("the Markdown did not read");
  const json = (text: string) =>
    readImport({ text, file: "Policy.JSON", language: "sv" }, sequentialIds());
  expect(json(JSON.stringify(reply.document))).toMatchObject({
    ok: true,
    document: reply.document,
    notes: [],
  });
  expect(json('{"head": ')).toMatchObject({
    ok: false,
    problems: [{ file: "Policy.JSON", message: expect.stringContaining("inte JSON") }],
  });
  expect(json('{"format": 1}')).toMatchObject({ ok: false });
});
