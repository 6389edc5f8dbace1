import { type Language, type PolicyDocument } from "@klubba/model";
import { readContentsHeadings, topLevel } from "../contents/contents.ts";
import { createContext } from "../context/create-context.ts";
import { readTitle } from "../head/read-title.ts";
import { type Note } from "../notes/notes.ts";
import { noteLeftOut } from "../notes/note-left-out.ts";
import { zipParts } from "../package/zip-parts.ts";
import type { LoadAsset } from "../pictures/create-pictures.ts";
import { collectParts } from "./collect-parts.ts";

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

/** Word's name for the language of a document. */
const languageTags: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

// A document of fewer headings is taken in at a glance.
const contentsFrom = 5;

/** The document as a Word file, and what a reader of it should know. Rules: SPEC.md. */
export async function writeDocx(
  document: PolicyDocument,
  options: DocxOptions,
): Promise<DocxResult> {
  const headings = readContentsHeadings(document.body);
  const numbered = (options.numberedHeadings ?? false) && headings.length > 0;
  const context = createContext(document, options.loadAsset, numbered ? topLevel(headings) : null);
  noteLeftOut(document, context.notes);
  const parts = collectParts(context, {
    title: readTitle(document),
    languageTag: languageTags[document.head.language],
    now: options.now,
    numbered,
    headTable: options.headTable ?? true,
    contents: options.contents ?? headings.length >= contentsFrom,
    top: topLevel(headings),
  });
  return { bytes: zipParts(parts), notes: context.notes.toNotes() };
}
