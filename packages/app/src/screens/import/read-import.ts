import { readMarkdown } from "@klubba/markdown";
import {
  type CreateId,
  type DocumentJson,
  type Language,
  type Localized,
  type Problem,
  readSections,
  toJson,
} from "@klubba/model";

export interface ImportQuestion {
  readonly text: string;
  readonly file: string;
  /** The language in which problems are told. */
  readonly language: Language;
}

/** What would be created, or why nothing can be. */
export type ImportReply =
  | {
      readonly ok: true;
      readonly document: DocumentJson;
      readonly title: string;
      readonly sections: number;
      readonly fields: number;
      readonly notes: readonly {
        readonly line: number;
        readonly message: Localized;
        readonly kind: "changed" | "dropped";
      }[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads a Markdown file into a document and tells what was found and what was changed. */
export function readImport(
  { text, file, language }: ImportQuestion,
  createId: CreateId,
): ImportReply {
  const read = readMarkdown(text, { createId, file, language });
  if (!read.ok) return { ok: false, problems: read.problems };
  const { document, notes } = read.value;
  // A file says what it is, but only a decision adopts.
  const head = { ...document.head, status: "draft" as const };
  return {
    ok: true,
    document: toJson({ ...document, head }),
    title: head.title,
    sections: readSections(document.body).length,
    fields: Object.keys(document.fields).length,
    notes: notes.map(({ line, message, kind }) => ({ line, message, kind })),
  };
}
