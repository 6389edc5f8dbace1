import type { PolicyDocument } from "@klubba/model";
import type { Block } from "../blocks/block.ts";
import { sameFormats } from "../blocks/format.ts";
import { joinTokens, type Token } from "../blocks/token.ts";
import { cellDivider, readCellTokens, type Unit } from "../blocks/unit.ts";
import { pairSiblings } from "../script/pair-locally.ts";
import { diffTokens } from "../words/diff-tokens.ts";
import { type Segment, toSegments } from "../words/segment.ts";
import type { FormattingNote } from "./change.ts";

/** The words of a matched unit, and the formatting of those that stay. */
export interface Redline {
  readonly segments: readonly Segment[];
  readonly formatting: readonly FormattingNote[];
  readonly coarse: boolean;
}

/** Compares the two sides of a matched unit; a row cell by cell. */
export function readRedline(
  oldUnit: Unit,
  newUnit: Unit,
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): Redline {
  if (oldUnit.kind !== "row") return readTokenRedline(oldUnit.tokens, newUnit.tokens);

  const segments: Segment[] = [];
  const formatting: FormattingNote[] = [];
  let coarse = false;
  let oldCells = 0;
  let newCells = 0;
  for (const [oldCell, newCell] of pairSiblings(oldUnit.block.children, newUnit.block.children)) {
    const oldTokens = oldCell === null ? [] : withDivider(oldCell, oldDocument, oldCells++);
    const newTokens = newCell === null ? [] : withDivider(newCell, newDocument, newCells++);
    const redline = readTokenRedline(oldTokens, newTokens);
    segments.push(...redline.segments);
    formatting.push(...redline.formatting);
    coarse ||= redline.coarse;
  }
  return { segments: joinSegments(segments), formatting, coarse };
}

function withDivider(cell: Block, document: PolicyDocument, index: number): Token[] {
  const tokens = readCellTokens(cell, document);
  return index === 0 ? tokens : [cellDivider, ...tokens];
}

function readTokenRedline(oldTokens: readonly Token[], newTokens: readonly Token[]): Redline {
  const diff = diffTokens(oldTokens, newTokens);
  const notes: { tokens: Token[]; old: FormattingNote["old"]; new: FormattingNote["new"] }[] = [];
  for (const stretch of diff.stretches) {
    if (!stretch.equal) continue;
    let running = false;
    for (let index = 0; index < stretch.oldTo - stretch.oldFrom; index += 1) {
      const oldToken = oldTokens[stretch.oldFrom + index]!;
      const newToken = newTokens[stretch.newFrom + index]!;
      const differs = oldToken.look !== newToken.look;
      const last = notes.at(-1);
      const goesOn =
        running &&
        last !== undefined &&
        sameFormats(last.old, oldToken.formats) &&
        sameFormats(last.new, newToken.formats);
      if (differs && goesOn) last.tokens.push(newToken);
      else if (differs)
        notes.push({ tokens: [newToken], old: oldToken.formats, new: newToken.formats });
      running = differs;
    }
  }
  return {
    segments: toSegments(diff, oldTokens, newTokens),
    formatting: notes.map((note) => ({
      text: joinTokens(note.tokens),
      old: note.old,
      new: note.new,
    })),
    coarse: diff.coarse,
  };
}

function joinSegments(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  for (const segment of segments) {
    const last = joined.at(-1);
    if (last?.kind === segment.kind)
      joined[joined.length - 1] = { kind: last.kind, text: last.text + segment.text };
    else joined.push(segment);
  }
  return joined;
}
