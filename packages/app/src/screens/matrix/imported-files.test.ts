import { createDocument } from "@klubba/model";
import { expect, test } from "vitest";
import { addImportedFile, readImportedFiles, removeImportedFile } from "./imported-files.ts";

test("a file read again takes the place of the one before, under a new id", () => {
  const document = createDocument();
  addImportedFile("a.md", document);
  addImportedFile("b.md", document);
  const [before] = readImportedFiles();
  addImportedFile("a.md", document);
  expect(readImportedFiles().map(({ name }) => name)).toEqual(["a.md", "b.md"]);
  expect(readImportedFiles()[0]?.id).not.toBe(before?.id);
  for (const { id } of readImportedFiles()) removeImportedFile(id);
  expect(readImportedFiles()).toEqual([]);
});
