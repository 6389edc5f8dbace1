import type { PolicyDocument } from "@klubba/model";
import { strFromU8, unzipSync } from "fflate";
import { type DocxOptions, writeDocx } from "../door/write-docx.ts";
import type { NoteKind } from "../notes/notes.ts";
import { tinyPng } from "./tiny-pictures.ts";

export const noon = new Date("2026-11-23T12:00:00Z");

/** Has one picture: `asset:picture`. */
export const loadAsset = (src: string) => (src === "asset:picture" ? tinyPng : null);

export interface OpenDocx {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** A part's text; empty when the package has no such part. */
  readonly part: (path: string) => string;
  /** `document.xml`. */
  readonly body: string;
  /** How often each kind of note was made. */
  readonly counts: Partial<Record<NoteKind, number>>;
}

/** A bare body unless asked for more: no head table, no contents. */
export const openDocx = (document: PolicyDocument, options: Partial<DocxOptions> = {}) =>
  openWhole(document, { headTable: false, contents: false, ...options });

/** As a caller gets it who asks for nothing. */
export async function openWhole(
  document: PolicyDocument,
  options: Partial<DocxOptions> = {},
): Promise<OpenDocx> {
  const { bytes, notes } = await writeDocx(document, { now: noon, loadAsset, ...options });
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  return {
    bytes,
    paths: Object.keys(files),
    part,
    body: part("word/document.xml"),
    counts: Object.fromEntries(notes.map(({ kind, count }) => [kind, count])),
  };
}

/** The paragraphs as text, one string each, deleted text included. */
export const readParagraphs = (xml: string): string[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:(?:t|delText) [^>]*>([^<]*)<|<w:(tab|br)\/>/g)]
      .map(([, text, blank]) => (blank === undefined ? text : blank === "tab" ? "\t" : "\n"))
      .join(""),
  );
