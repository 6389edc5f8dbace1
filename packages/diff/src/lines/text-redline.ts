import type { PolicyDocument } from "@klubba/model";
import type { Node } from "prosemirror-model";
import { sameFormats } from "../blocks/format.ts";
import { type Look, readLook } from "../blocks/look.ts";
import { joinTokens, readTokens, type Token } from "../blocks/token.ts";
import type { Unit } from "../blocks/unit.ts";
import type { FormattingNote } from "../changes/change.ts";
import {
  diffTokens,
  type Stretch,
  type TokenDiff,
  type WordContext,
} from "../words/diff-tokens.ts";
import { pushSegment, type Segment } from "../words/segment.ts";
import type { Redline } from "./redline.ts";

/** The text of one or several blocks, cut into tokens, and which block each token stands in. */
export interface Run {
  readonly units: readonly Unit[];
  readonly document: PolicyDocument;
  readonly tokens: readonly Token[];
  readonly unitOf: Int32Array;
}

/** What stands between two blocks of a run: the end of the first. It is like no other token. */
const boundary: Token = { key: "\u0003", text: "\n", from: 0, to: 0, kind: "space", leaf: null };
export const isBoundary = (token: Token | undefined): boolean => token === boundary;

export function readRun(units: readonly Unit[], document: PolicyDocument): Run {
  if (units.length === 1) {
    const own = readUnitTokens(units[0]!, document);
    return { units, document, tokens: own, unitOf: new Int32Array(own.length) };
  }
  const tokens: Token[] = [];
  const unitOf: number[] = [];
  for (const [index, unit] of units.entries()) {
    const own = [...(index === 0 ? [] : [boundary]), ...readUnitTokens(unit, document)];
    for (const token of own) {
      tokens.push(token);
      unitOf.push(index);
    }
  }
  return { units, document, tokens, unitOf: Int32Array.from(unitOf) };
}

function readUnitTokens(unit: Unit, document: PolicyDocument): Token[] {
  const { node } = unit.block;
  if (node.isTextblock) return readTokens(node, document);
  return [{ key: unit.key, text: unit.text, from: 0, to: 0, kind: "leaf", leaf: node }];
}

/** Both texts of a match and what changed between them. */
export interface TextDiff {
  readonly older: Run;
  readonly newer: Run;
  readonly diff: TokenDiff;
}

export function readTextDiff(older: Run, newer: Run, context: WordContext): TextDiff {
  return { older, newer, diff: diffTokens(older.tokens, newer.tokens, context) };
}

export function readTextRedline(text: TextDiff, context: WordContext): Redline {
  const segments: Segment[] = [];
  const portions: Segment[][] = [[]];
  const push = (kind: Segment["kind"], part: string) => {
    pushSegment(segments, kind, part);
    pushSegment(portions.at(-1)!, kind, part);
  };
  const pushTokens = (run: Run, from: number, to: number, kind: Segment["kind"]) => {
    let start = from;
    for (let at = from; at < to; at += 1) {
      if (!isBoundary(run.tokens[at])) continue;
      push(kind, joinTokens(run.tokens, start, at));
      pushSegment(segments, kind, "\n");
      portions.push([]);
      start = at + 1;
    }
    push(kind, joinTokens(run.tokens, start, to));
  };
  for (const stretch of text.diff.stretches) {
    if (stretch.equal) pushEqual(text.older.tokens, text.newer.tokens, stretch, push);
    else pushReplacement(text, stretch, pushTokens, push, context);
  }
  return {
    segments,
    portions,
    formatting: readFormatting(text),
    coarse: text.diff.coarse,
    cells: null,
  };
}

/** A field that stays shows the value it had and the one it has. */
function pushEqual(
  older: readonly Token[],
  newer: readonly Token[],
  stretch: Stretch,
  push: (kind: Segment["kind"], text: string) => void,
): void {
  for (let index = 0; index < stretch.oldTo - stretch.oldFrom; index += 1) {
    const { text: before } = older[stretch.oldFrom + index]!;
    const { text: after } = newer[stretch.newFrom + index]!;
    if (before === after) push("equal", after);
    else {
      push("deleted", before);
      push("inserted", after);
    }
  }
}

/** A footnote that stays and whose words changed shows those words, not itself twice. */
function pushReplacement(
  { older, newer }: TextDiff,
  stretch: Stretch,
  pushTokens: (run: Run, from: number, to: number, kind: Segment["kind"]) => void,
  push: (kind: Segment["kind"], text: string) => void,
  context: WordContext,
): void {
  const oldNote = findOnlyNote(older, stretch.oldFrom, stretch.oldTo);
  const newNote = findOnlyNote(newer, stretch.newFrom, stretch.newTo);
  if (oldNote === null || newNote === null) {
    pushTokens(older, stretch.oldFrom, stretch.oldTo, "deleted");
    pushTokens(newer, stretch.newFrom, stretch.newTo, "inserted");
    return;
  }
  pushTokens(older, stretch.oldFrom, oldNote, "deleted");
  pushTokens(newer, stretch.newFrom, newNote, "inserted");
  const inner = (run: Run, at: number) => readTokens(run.tokens[at]!.leaf!, run.document);
  const [oldInner, newInner] = [inner(older, oldNote), inner(newer, newNote)];
  push("equal", "[");
  for (const part of diffTokens(oldInner, newInner, context).stretches) {
    if (part.equal) pushEqual(oldInner, newInner, part, push);
    else {
      push("deleted", joinTokens(oldInner, part.oldFrom, part.oldTo));
      push("inserted", joinTokens(newInner, part.newFrom, part.newTo));
    }
  }
  push("equal", "]");
  pushTokens(older, oldNote + 1, stretch.oldTo, "deleted");
  pushTokens(newer, newNote + 1, stretch.newTo, "inserted");
}

function findOnlyNote(run: Run, from: number, to: number): number | null {
  let found: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (run.tokens[at]!.leaf?.type.name !== "footnote") continue;
    if (found !== null) return null;
    found = at;
  }
  return found;
}

const isPlain = (node: Node): boolean => {
  let plain = true;
  node.forEach((child) => {
    plain &&= child.isText && child.marks.length === 0;
  });
  return plain;
};

/** What stays and looks otherwise, in runs of the same two looks. */
function readFormatting({ older, newer, diff }: TextDiff): FormattingNote[] {
  const blocksOf = (run: Run) => run.units.map((unit) => unit.block.node);
  const [oldBlocks, newBlocks] = [blocksOf(older), blocksOf(newer)];
  if ([...oldBlocks, ...newBlocks].every((node) => node.isTextblock && isPlain(node))) return [];
  const lookOf = (run: Run, blocks: readonly Node[], at: number): Look | null => {
    const token = run.tokens[at]!;
    const block = blocks[run.unitOf[at]!]!;
    return block.isTextblock && !isBoundary(token) ? readLook(block, token.from, token.to) : null;
  };

  const notes: { text: string; old: Look["formats"]; new: Look["formats"] }[] = [];
  for (const stretch of diff.stretches) {
    if (!stretch.equal) continue;
    let running = false;
    for (let index = 0; index < stretch.oldTo - stretch.oldFrom; index += 1) {
      const oldLook = lookOf(older, oldBlocks, stretch.oldFrom + index);
      const newLook = lookOf(newer, newBlocks, stretch.newFrom + index);
      const differs = oldLook !== null && newLook !== null && oldLook.key !== newLook.key;
      if (differs) {
        const { text } = newer.tokens[stretch.newFrom + index]!;
        const last = notes.at(-1);
        const goesOn =
          running &&
          last !== undefined &&
          sameFormats(last.old, oldLook.formats) &&
          sameFormats(last.new, newLook.formats);
        if (goesOn) last.text += text;
        else notes.push({ text, old: oldLook.formats, new: newLook.formats });
      }
      running = differs;
    }
  }
  return notes;
}
