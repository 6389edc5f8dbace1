import { toJson, createDocument } from "@klubba/model";
import { expect, test } from "vitest";
import { requireDocument } from "./require-document.ts";

test("a document that cannot be read tells why in the language of the screens", () => {
  const json = toJson(createDocument());
  expect(requireDocument(json, "sv").head.title).toBe("");
  const newer = { ...json, format: 99 };
  expect(() => requireDocument(newer, "sv")).toThrow(/skrivet av ett nyare Klubba/);
  expect(() => requireDocument(newer, "en")).toThrow(/written by a newer Klubba/);
});
