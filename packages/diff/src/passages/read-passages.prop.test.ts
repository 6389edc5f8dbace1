import { arbitraryDocument } from "@klubba/testkit";
import fc from "fast-check";
import { Fragment } from "prosemirror-model";
import { expect, test } from "vitest";
import { readStanding } from "../blocks/read-standing.ts";
import { readUnits, type Unit } from "../blocks/unit.ts";
import { relatedPair } from "../testing/arbitrary-pair.ts";
import type { Passage, Piece, Span } from "./passage.ts";
import { readPassages } from "./read-passages.ts";

const annotated = arbitraryDocument({ comments: true, suggestions: true });
const anyPair = fc.oneof(relatedPair, fc.tuple(annotated, annotated));

const unitsOn = (passages: readonly Passage[], side: "old" | "new"): Unit[] =>
  passages.flatMap((passage) => {
    if (side === "old") return passage.kind === "movedTo" ? [] : passage.oldUnits;
    return passage.kind === "movedFrom" ? [] : passage.newUnits;
  });

function spanOf(piece: Piece, side: "old" | "new"): Span | null {
  if (piece.kind === "equal") return piece[side];
  if (piece.kind === "deleted") return side === "old" ? piece.old : null;
  if (piece.kind === "inserted") return side === "new" ? piece.new : null;
  return null;
}

test("[D50] passages hold every block of either side once, in its order", () => {
  fc.assert(
    fc.property(anyPair, ([oldDocument, newDocument]) => {
      const passages = readPassages(oldDocument, newDocument);
      for (const [side, document] of [
        ["old", oldDocument],
        ["new", newDocument],
      ] as const) {
        const told = unitsOn(passages, side).filter((unit) => unit.text !== "");
        const all = readUnits(readStanding(document)).units.filter((unit) => unit.text !== "");
        expect(told.map((unit) => unit.block.node)).toEqual(all.map((unit) => unit.block.node));
      }
    }),
    { numRuns: 200 },
  );
});

test("[D51] the pieces of a passage make both its texts, node for node", () => {
  fc.assert(
    fc.property(anyPair, ([oldDocument, newDocument]) => {
      const check = (passage: Passage) => {
        for (const cell of passage.cells ?? []) cell.passages.forEach(check);
        if (passage.pieces.length === 0) return;
        for (const side of ["old", "new"] as const) {
          const units = side === "old" ? passage.oldUnits : passage.newUnits;
          const gone = side === "old" ? "deletedBreak" : "insertedBreak";
          const parts = units.map(() => Fragment.empty);
          let breaks = 0;
          for (const piece of passage.pieces) {
            if (piece.kind === gone) breaks += 1;
            const span = spanOf(piece, side);
            if (span === null) continue;
            expect(span.unit).toBe(breaks);
            parts[span.unit] = parts[span.unit]!.append(
              units[span.unit]!.block.node.content.cut(span.from, span.to),
            );
          }
          for (const [index, unit] of units.entries())
            expect(Fragment.from(parts[index]).eq(unit.block.node.content)).toBe(true);
        }
      };
      readPassages(oldDocument, newDocument).forEach(check);
    }),
    { numRuns: 200 },
  );
});

test("[D52] both ends of a move are there, and share its number", () => {
  fc.assert(
    fc.property(anyPair, ([oldDocument, newDocument]) => {
      const ends = (kind: Passage["kind"]) =>
        readPassages(oldDocument, newDocument)
          .filter((passage) => passage.kind === kind)
          .map((passage) => passage.move)
          .toSorted((left, right) => (left ?? 0) - (right ?? 0));
      expect(ends("movedFrom")).toEqual(ends("movedTo"));
    }),
    { numRuns: 100 },
  );
});
