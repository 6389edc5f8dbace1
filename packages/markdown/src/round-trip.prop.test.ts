import * as fc from "fast-check";
import { canonicalJson, type PolicyDocument, sequentialIds } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import { expect, test, vi } from "vitest";
import { readMarkdown } from "./read/read-markdown.ts";
import { writeMarkdown } from "./write/write-markdown.ts";

// Hundreds of documents on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

function read(text: string): PolicyDocument {
  const result = readMarkdown(text, { createId: sequentialIds("new") });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  expect(result.value.notes).toEqual([]);
  result.value.document.body.check();
  return result.value.document;
}

/** Everything but the ids; evidence by what its blocks hold and where they stand. */
function essence({ head, fields, evidence, body }: PolicyDocument) {
  const places = new Map<string, number>();
  body.descendants((node) => {
    if (node.attrs.id) places.set(node.attrs.id, places.size);
  });
  const placed = Object.entries(evidence).map(([item, entry]) => [
    item,
    entry.state === "covered"
      ? { ...entry, blocks: entry.blocks.map((id) => places.get(id) ?? id) }
      : entry,
  ]);
  return JSON.parse(canonicalJson({ head, fields, evidence: placed, body }));
}

test("[M1] what is written reads back as the same document", () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const text = writeMarkdown(document);
      expect(essence(read(text))).toEqual(essence(document));
    }),
    { numRuns: 300 },
  );
});

test("[M2] writing what was read gives the same text", () => {
  fc.assert(
    fc.property(arbitraryDocument(), (document) => {
      const text = writeMarkdown(document);
      expect(writeMarkdown(read(text))).toBe(text);
    }),
  );
});
