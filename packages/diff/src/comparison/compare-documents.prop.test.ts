import type { Language, PolicyDocument } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readStanding } from "../blocks/read-standing.ts";
import { readUnits } from "../blocks/unit.ts";
import { anyDocument, relatedPair } from "../testing/arbitrary-pair.ts";
import { applyComparison, invertComparison } from "./apply-comparison.ts";
import { compareDocuments } from "./compare-documents.ts";

const annotated = arbitraryDocument({ comments: true, suggestions: true });
const anyPair = fc.oneof(
  { weight: 3, arbitrary: relatedPair },
  { weight: 1, arbitrary: fc.tuple(anyDocument, anyDocument) },
  { weight: 2, arbitrary: fc.tuple(annotated, annotated) },
);
const runs = { numRuns: 200 };

/** The texts of a document, with what it says in brackets in the language of the comparison. */
const told = (document: PolicyDocument, language: Language) =>
  readUnits({ ...readStanding(document), head: { ...document.head, language } })
    .units.filter((unit) => !unit.guidance && unit.text !== "")
    .map((unit) => unit.text);

function expectSame(found: PolicyDocument, expected: PolicyDocument) {
  expect(found.body.eq(expected.body)).toBe(true);
  expect({ ...found, body: null }).toEqual({ ...expected, body: null });
  expect(Object.keys(found.fields)).toEqual(Object.keys(expected.fields));
}

describe("for any two documents", () => {
  test("[D1] applying the comparison to the old one gives the new one, whole and exact", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const comparison = compareDocuments(oldDocument, newDocument);
        expectSame(applyComparison(oldDocument, comparison), readStanding(newDocument));
      }),
      runs,
    );
  });

  test("[D2] the inverse leads back, and the inverse of the inverse is the script itself", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const comparison = compareDocuments(oldDocument, newDocument);
        const inverse = invertComparison(comparison);
        expectSame(applyComparison(newDocument, inverse), readStanding(oldDocument));
        expect(invertComparison(inverse).script).toEqual(comparison.script);
      }),
      runs,
    );
  });

  test("[D3] no pair needs the plain replacement: alignment passes its own proof", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        expect(compareDocuments(oldDocument, newDocument).script.method).toBe("aligned");
      }),
      runs,
    );
  });

  test("[D4] a document compared with itself has no changes", () => {
    fc.assert(
      fc.property(fc.oneof(anyDocument, annotated), (document) => {
        const { changes, script, rows } = compareDocuments(document, document);
        expect(changes).toEqual([]);
        expect(JSON.stringify(script)).not.toMatch(/"(?:insert|delete|take)"/);
        expect(rows.every((row) => row.old !== null && row.new !== null)).toBe(true);
      }),
      runs,
    );
  });

  test("[D5] the comparison is plain data and survives JSON", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const comparison = compareDocuments(oldDocument, newDocument);
        const again = JSON.parse(JSON.stringify(comparison)) as typeof comparison;
        expect(again).toEqual(comparison);
        expectSame(applyComparison(oldDocument, again), readStanding(newDocument));
      }),
      { numRuns: 150 },
    );
  });

  test("[D6] every text stands in one row, in its own document's order", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const { rows } = compareDocuments(oldDocument, newDocument);
        const side = (name: "old" | "new") =>
          rows.flatMap((row) =>
            row[name] === null || row[name].text === "" ? [] : [row[name].text],
          );
        expect(side("old")).toEqual(told(oldDocument, newDocument.head.language));
        expect(side("new")).toEqual(told(newDocument, newDocument.head.language));
      }),
      runs,
    );
  });

  test("[D7] a redline's equal and inserted parts are the new text; all of it covers the old", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        for (const change of compareDocuments(oldDocument, newDocument).changes) {
          if (change.words === null) continue;
          const join = (...kinds: string[]) =>
            change
              .words!.filter(({ kind }) => kinds.includes(kind))
              .map(({ text }) => text)
              .join("");
          expect(join("equal", "inserted")).toBe(change.new ?? "");
          expect(join("equal", "deleted")).toBe(change.old ?? "");
        }
      }),
      runs,
    );
  });

  test("[D8] nothing differs in secret: a row without a change reads alike on both sides", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const sameFields = { ...newDocument, fields: oldDocument.fields };
        for (const row of compareDocuments(oldDocument, sameFields).rows) {
          if (row.changes.length === 0) expect(row.old?.text).toBe(row.new?.text);
        }
      }),
      runs,
    );
  });

  test("[D9] every change of the body is shown in a row", () => {
    fc.assert(
      fc.property(anyPair, ([oldDocument, newDocument]) => {
        const { changes, rows } = compareDocuments(oldDocument, newDocument);
        const shown = new Set(rows.flatMap((row) => row.changes));
        for (const change of changes) {
          if (change.property === null) expect(shown).toContain(change.id);
        }
      }),
      runs,
    );
  });
});
