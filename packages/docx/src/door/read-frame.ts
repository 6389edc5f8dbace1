import type { Language, PolicyDocument } from "@klubba/model";
import { readContentsHeadings, topLevel } from "../contents/contents.ts";
import { readTitle } from "../head/read-title.ts";
import type { DocxOptions } from "./write-docx.ts";

/** What stands around the text of a file. */
export interface Frame {
  readonly title: string;
  readonly languageTag: string;
  readonly now: Date;
  readonly headTable: boolean;
  readonly contents: boolean;
  readonly numbered: boolean;
  /** The highest heading level below the title. */
  readonly top: number;
}

/** Word's name for the language of a document. */
export const languageTags: Record<Language, string> = { sv: "sv-SE", en: "en-GB" };

// A document of fewer headings is taken in at a glance.
const contentsFrom = 5;

/** What is asked for, and what follows from the document where nothing is said. */
export function readFrame(
  document: PolicyDocument,
  options: Omit<DocxOptions, "loadAsset">,
): Frame {
  const headings = readContentsHeadings(document.body);
  return {
    title: readTitle(document),
    languageTag: languageTags[document.head.language],
    now: options.now,
    numbered: (options.numberedHeadings ?? false) && headings.length > 0,
    headTable: options.headTable ?? true,
    contents: options.contents ?? headings.length >= contentsFrom,
    top: topLevel(headings),
  };
}
