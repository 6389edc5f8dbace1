import type { PolicyDocument } from "@klubba/model";
import { bookmarkNames } from "../contents/bookmark-names.ts";
import { createContext } from "../context/create-context.ts";
import { createGathering } from "../context/gathering.ts";
import { type Note } from "../notes/notes.ts";
import { noteLeftOut } from "../notes/note-left-out.ts";
import { zipParts } from "../package/zip-parts.ts";
import type { LoadAsset } from "../pictures/create-pictures.ts";
import { writeBody } from "../parts/document-part.ts";
import { collectParts } from "./collect-parts.ts";
import { readFrame } from "./read-frame.ts";

export interface DocxOptions {
  /** Written as the time of creation and change; the same document at the same time is the same bytes. */
  readonly now: Date;
  /** A picture's bytes by its `src`: an asset, a path or a data URL. Null when there are none. */
  readonly loadAsset: LoadAsset;
  /** `1`, `1.1` … before the headings below the title; off unless asked for. */
  readonly numberedHeadings?: boolean;
  /** Contents before the body; where not said, from five headings on. */
  readonly contents?: boolean;
  /** The head as a table on the first page; on unless declined. */
  readonly headTable?: boolean;
}

export interface DocxResult {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Everything that the file does not hold as it stands in the document; empty when it holds all. */
  readonly notes: readonly Note[];
}

/** The document as a Word file, and what a reader of it should know. Rules: SPEC.md. */
export async function writeDocx(
  document: PolicyDocument,
  options: DocxOptions,
): Promise<DocxResult> {
  const frame = readFrame(document, options);
  const bookmarks = bookmarkNames(document.body);
  const numberedFrom = frame.numbered ? frame.top : null;
  const gathering = createGathering(bookmarks, options.loadAsset, numberedFrom);
  const context = createContext(document, gathering);
  noteLeftOut(document, context.notes);
  const parts = collectParts(context, frame, writeBody);
  return { bytes: zipParts(parts), notes: context.notes.toNotes() };
}
