import type { PolicyDocument } from "@klubba/model";
import type { Match } from "../align/align-units.ts";
import { readStanding } from "../blocks/read-standing.ts";
import type { Block } from "../blocks/block.ts";
import { type PairedDocuments, pairDocuments } from "../comparison/pair-documents.ts";
import { type Line, readLines } from "../lines/read-lines.ts";
import { isBoundary, type Run } from "../lines/text-redline.ts";
import type { CellPassages, Passage, PassageKind, Piece, Span } from "./passage.ts";

/**
 * Both documents as they stand, passage by passage in reading order, guidance and empty blocks too.
 * For writers of redlines; what a person is told of the same comparison is `compareDocuments`.
 */
export function readPassages(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): readonly Passage[] {
  const paired = pairDocuments(readStanding(oldDocument), readStanding(newDocument));
  const lines = readLines(paired.oldUnits, paired.newUnits, paired.alignment);
  return lines.map((line) => toPassage(line, paired));
}

function toPassage(line: Line, paired: PairedDocuments): Passage {
  const { match } = line;
  const [oldUnits, newUnits] =
    match === null ? [line.oldUnits, line.newUnits] : [match.oldUnits, match.newUnits];
  const [oldUnit, newUnit] = [oldUnits[0] ?? null, newUnits[0] ?? null];
  const isText = (match !== null && oldUnit?.block.node.isTextblock) ?? false;
  const isRow = (newUnit ?? oldUnit)!.kind === "row";
  return {
    kind: kindOf(line),
    oldUnits,
    newUnits,
    move: match?.move ?? null,
    pieces: match !== null && isText ? readPieces(match, paired) : [],
    cells: isRow ? readCells(oldUnit?.block ?? null, newUnit?.block ?? null, paired) : null,
  };
}

function kindOf({ kind, match }: Line): PassageKind {
  if (kind !== "kept" || match === null) return kind === "kept" ? "same" : kind;
  const single = match.oldUnits.length === 1 && match.newUnits.length === 1;
  return single && match.oldUnits[0]!.key === match.newUnits[0]!.key ? "same" : "edited";
}

function readCells(
  oldRow: Block | null,
  newRow: Block | null,
  paired: PairedDocuments,
): CellPassages[] {
  const pairs =
    oldRow !== null && newRow !== null
      ? paired.tables.pairCells(oldRow, newRow)
      : (oldRow ?? newRow)!.children.map((cell) =>
          oldRow === null ? ([null, cell] as const) : ([cell, null] as const),
        );
  return pairs.map(([oldCell, newCell]) => ({
    old: oldCell,
    new: newCell,
    passages: paired.redlines
      .readCellLines(oldCell, newCell)
      .map((line) => toPassage(line, paired)),
  }));
}

function readPieces(match: Match, { redlines }: PairedDocuments): Piece[] {
  const { older, newer, diff } = redlines.readText(match);
  const pieces: Piece[] = [];
  for (const { equal, oldFrom, oldTo, newFrom, newTo } of diff.stretches) {
    if (equal) {
      pieces.push({
        kind: "equal",
        old: spanOf(older, oldFrom, oldTo),
        new: spanOf(newer, newFrom, newTo),
      });
      continue;
    }
    for (const span of readSpans(older, oldFrom, oldTo))
      pieces.push(span === "break" ? { kind: "deletedBreak" } : { kind: "deleted", old: span });
    for (const span of readSpans(newer, newFrom, newTo))
      pieces.push(span === "break" ? { kind: "insertedBreak" } : { kind: "inserted", new: span });
  }
  return pieces;
}

/** The stretches of a run, cut where a block ends. */
function readSpans(run: Run, from: number, to: number): (Span | "break")[] {
  const spans: (Span | "break")[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isBoundary(run.tokens[at])) continue;
    if (at > start) spans.push(spanOf(run, start, at));
    if (at < to) spans.push("break");
    start = at + 1;
  }
  return spans;
}

const spanOf = (run: Run, from: number, to: number): Span => ({
  unit: run.unitOf[from]!,
  from: run.tokens[from]!.from,
  to: run.tokens[to - 1]!.to,
});
