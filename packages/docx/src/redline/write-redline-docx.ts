import { readPassages, readStanding } from "@klubba/diff";
import type { PolicyDocument } from "@klubba/model";
import { bookmarkNames } from "../contents/bookmark-names.ts";
import { createGathering } from "../context/gathering.ts";
import { collectParts } from "../door/collect-parts.ts";
import { readFrame } from "../door/read-frame.ts";
import type { DocxOptions, DocxResult } from "../door/write-docx.ts";
import { createNoteBook } from "../notes/notes.ts";
import { zipParts } from "../package/zip-parts.ts";
import type { LoadAsset } from "../pictures/create-pictures.ts";
import { createListPairs } from "./list-pairs.ts";
import { mergeBody } from "./merge-body.ts";
import { joinNotes, noteUncompared } from "./note-redline.ts";
import { createOldBookmarks } from "./pair-bookmarks.ts";
import { createReviser } from "./revise.ts";
import { createSide } from "./side.ts";

export interface RedlineOptions extends DocxOptions {
  /** Where the old document's pictures are, when not where the new one's are. */
  readonly loadOldAsset?: LoadAsset;
  /** Whom Word names for every change; the time of each is `now`. */
  readonly author: string;
  /** A moved text as a move, linked at both ends, or as deleted and inserted; moves unless asked for. */
  readonly moves?: "moves" | "deletions";
}

/**
 * What makes the new document of the old, as a Word file with tracked changes: with all accepted it
 * is the new document, with all rejected the old. Rules: SPEC.md.
 */
export async function writeRedlineDocx(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
  options: RedlineOptions,
): Promise<DocxResult> {
  const older = readStanding(oldDocument);
  const newer = readStanding(newDocument);
  const passages = readPassages(older, newer);
  const frame = readFrame(newer, options);
  const bookmarks = createOldBookmarks(older);
  const newBookmarks = bookmarkNames(newer.body);
  const pictures = readPictures(options);
  const gathering = createGathering(newBookmarks, pictures.load, frame.numbered ? frame.top : null);
  const oldPictures = {
    files: gathering.pictures.files,
    find: (src: string) => gathering.pictures.find(pictures.toOldSource(src)),
  };
  const oldNotes = createNoteBook();
  const lists = createListPairs(gathering.numbering);
  const oldSide = createSide({
    document: older,
    gathering: {
      ...gathering,
      bookmarks: bookmarks.targets,
      notes: oldNotes,
      pictures: oldPictures,
    },
    ownBookmarks: bookmarks.own,
    numbering: lists.oldNumbering,
  });
  const newSide = createSide({
    document: newer,
    gathering,
    ownBookmarks: newBookmarks,
    numbering: lists.newNumbering,
  });
  noteUncompared(oldDocument, oldNotes);
  noteUncompared(newDocument, gathering.notes);
  gathering.notes.add("newFrame");
  const revise = createReviser(options.author, options.now, gathering.nextId);
  const redline = { oldSide, newSide, revise, lists, footnotes: gathering.footnotes };
  const moves = options.moves ?? "moves";
  const parts = collectParts(newSide.context, frame, (_context, layout) =>
    mergeBody(passages, redline, bookmarks, moves, layout),
  );
  const notes = joinNotes(oldNotes.toNotes(), gathering.notes.toNotes());
  return { bytes: zipParts(parts), notes };
}

/** One loader for both documents; a name that means another picture in the old one gets a name of its own. */
function readPictures({ loadAsset, loadOldAsset = loadAsset }: RedlineOptions) {
  const load: LoadAsset = (src) =>
    src.startsWith(oldMark) ? loadOldAsset(src.slice(oldMark.length)) : loadAsset(src);
  const toOldSource = (src: string) =>
    loadOldAsset === loadAsset || sameBytes(loadOldAsset(src), loadAsset(src))
      ? src
      : `${oldMark}${src}`;
  return { load, toOldSource };
}

// No source of a document begins so.
const oldMark = "\u0000";

const sameBytes = (left: Uint8Array | null, right: Uint8Array | null): boolean =>
  left === null || right === null
    ? left === right
    : left.length === right.length && left.every((byte, index) => byte === right[index]);
