import * as fc from "fast-check";
import { expect, test } from "vitest";
import { markNames, nodeNames, parseDocument, sequentialIds, toJson } from "@klubba/model";
import { arbitraryDocument } from "./document.ts";

test("every document that it makes is one that the model accepts as it stands", () => {
  fc.assert(
    fc.property(arbitraryDocument({ comments: true, suggestions: true }), (document) => {
      document.body.check();
      const read = parseDocument(toJson(document), sequentialIds("new"));
      expect(read.ok && read.value.body.eq(document.body)).toBe(true);
    }),
  );
});

test("it makes every node and every mark", () => {
  const seen = new Set<string>();
  const options = { comments: true, suggestions: true };
  for (const { body } of fc.sample(arbitraryDocument(options), { numRuns: 300, seed: 1 })) {
    body.descendants((node) => {
      seen.add(node.type.name);
      for (const mark of node.marks) seen.add(mark.type.name);
    });
  }
  expect([...nodeNames, ...markNames].filter((name) => name !== "doc" && !seen.has(name))).toEqual(
    [],
  );
});
