import { createDocument, emptyHead, parseDocument, sequentialIds } from "@klubba/model";
import { expect, test } from "vitest";
import { writeDocxFile } from "./write-docx-file.ts";
import { writeJsonFile, writeMarkdownFile } from "./write-text-files.ts";

const document = createDocument({
  head: { ...emptyHead, title: "Policy för sociala medier", version: "1.0" },
});

test("one document has one name in every format", async () => {
  const docx = await writeDocxFile(document, {
    choices: { numberedHeadings: false, contents: false, headTable: true },
    now: new Date("2026-11-23T12:00:00Z"),
    loadPicture: () => Promise.resolve(null),
  });
  expect(
    [docx, writeMarkdownFile(document), writeJsonFile(document)].map(({ name }) => name),
  ).toEqual([
    "policy-for-sociala-medier-v1-0.docx",
    "policy-for-sociala-medier-v1-0.md",
    "policy-for-sociala-medier-v1-0.json",
  ]);
});

test("the JSON file can be read again", async () => {
  const json: unknown = JSON.parse(await writeJsonFile(document).bytes.text());
  const parsed = parseDocument(json, sequentialIds());
  expect(parsed.ok && parsed.value.head.title).toBe("Policy för sociala medier");
});
