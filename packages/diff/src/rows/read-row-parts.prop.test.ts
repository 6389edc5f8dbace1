import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDocuments } from "../comparison/compare-documents.ts";
import { relatedPair } from "../testing/arbitrary-pair.ts";
import { readRowParts } from "./read-row-parts.ts";

test("[D6] marked or not, each side of every row shows that side's whole text", () => {
  fc.assert(
    fc.property(relatedPair, ([oldDocument, newDocument]) => {
      const { rows, changes } = compareDocuments(oldDocument, {
        ...newDocument,
        fields: oldDocument.fields,
      });
      const byId = new Map(changes.map((change) => [change.id, change]));
      for (const row of rows) {
        for (const view of ["old", "new"] as const) {
          const shown = readRowParts(row, byId, view)
            ?.segments.map((segment) => segment.text)
            .join("");
          expect(shown).toBe(row[view]?.text);
        }
      }
    }),
    { numRuns: 200 },
  );
});
