import type { Piece } from "@klubba/diff";
import { Fragment, type Node } from "prosemirror-model";
import type { Relationships } from "../package/relationships.ts";
import type { Xml } from "../xml/element.ts";
import { comparePair } from "./compare-texts.ts";
import { isSameNote, keepNote, keepText } from "./keep-text.ts";
import type { Redline } from "./redline.ts";
import { writeRevised } from "./write-revised.ts";

/** A stretch of the redline up to where a paragraph ends in one of the documents, or in both. */
export interface MergedText {
  readonly content: readonly Xml[];
  readonly end: "kept" | "deleted" | "inserted";
}

/** The texts of one passage as one redline; the last stretch ends where both documents' texts do. */
export function mergeTexts(
  oldTexts: readonly Fragment[],
  newTexts: readonly Fragment[],
  pieces: readonly Piece[],
  relationships: Relationships,
  redline: Redline,
): MergedText[] {
  const merged: MergedText[] = [];
  let content: Xml[] = [];
  let gone: Fragment = Fragment.empty;
  let come: Fragment = Fragment.empty;
  const flush = () => {
    content.push(...replaceText(gone, come, relationships, redline));
    [gone, come] = [Fragment.empty, Fragment.empty];
  };
  const endAs = (end: MergedText["end"]) => {
    flush();
    merged.push({ content, end });
    content = [];
  };
  const oldCut = ({ unit, from, to }: { unit: number; from: number; to: number }) =>
    oldTexts[unit]!.cut(from, to);
  const newCut = ({ unit, from, to }: { unit: number; from: number; to: number }) =>
    newTexts[unit]!.cut(from, to);

  for (const piece of pieces) {
    if (piece.kind === "equal") {
      flush();
      content.push(...keepText(oldCut(piece.old), newCut(piece.new), relationships, redline));
    } else if (piece.kind === "deleted") gone = gone.append(oldCut(piece.old));
    else if (piece.kind === "inserted") come = come.append(newCut(piece.new));
    else endAs(piece.kind === "deletedBreak" ? "deleted" : "inserted");
  }
  endAs("kept");
  return merged;
}

/** What went, then what came. Notes that are the same note stay, with the redline inside them. */
export function replaceText(
  gone: Fragment,
  come: Fragment,
  relationships: Relationships,
  redline: Redline,
): Xml[] {
  const written: Xml[] = [];
  let [goneFrom, comeFrom] = [0, 0];
  const upTo = (goneTo: number, comeTo: number) => {
    const parts = [
      [gone.cut(goneFrom, goneTo), "deleted"],
      [come.cut(comeFrom, comeTo), "inserted"],
    ] as const;
    for (const [text, revision] of parts)
      if (text.size > 0) written.push(...writeRevised(text, revision, relationships, redline));
  };
  for (const [oldNote, newNote, pieces] of pairNotes(gone, come, redline)) {
    upTo(oldNote.at, newNote.at);
    written.push(
      ...keepNote(newNote.node, relationships, redline, (links) => {
        const texts = [[oldNote.node.content], [newNote.node.content]] as const;
        return mergeTexts(...texts, pieces, links, redline).flatMap(({ content }) => content);
      }),
    );
    goneFrom = oldNote.at + oldNote.node.nodeSize;
    comeFrom = newNote.at + newNote.node.nodeSize;
  }
  upTo(gone.size, come.size);
  return written;
}

interface PlacedNote {
  readonly node: Node;
  readonly at: number;
}

/** The footnotes in order, side by side as long as they have words in common. */
function pairNotes(gone: Fragment, come: Fragment, redline: Redline) {
  const { oldSide, newSide } = redline;
  const pairs: (readonly [PlacedNote, PlacedNote, readonly Piece[]])[] = [];
  const newNotes = readNotes(come);
  let next = 0;
  for (const oldNote of readNotes(gone)) {
    const newNote = newNotes[next];
    if (newNote === undefined) break;
    if (!isSameNote(oldNote.node, newNote.node)) continue;
    const pieces = comparePair(
      oldSide.document,
      oldNote.node.content,
      newSide.document,
      newNote.node.content,
    );
    if (!(pieces?.some(({ kind }) => kind === "equal") ?? false)) continue;
    pairs.push([oldNote, newNote, pieces!]);
    next += 1;
  }
  return pairs;
}

function readNotes(text: Fragment): PlacedNote[] {
  const notes: PlacedNote[] = [];
  text.forEach((node, at) => {
    if (node.type.name === "footnote") notes.push({ node, at });
  });
  return notes;
}
