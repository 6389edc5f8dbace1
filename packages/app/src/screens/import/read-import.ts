import { type ReadMarkdown, readMarkdown } from "@klubba/markdown";
import {
  type CreateId,
  type DocumentJson,
  failure,
  type Language,
  type Localized,
  parseDocument,
  type PolicyDocument,
  type Problem,
  readSections,
  type Result,
  schema,
  success,
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
      /** Pictures that the file points to but does not hold. */
      readonly pictures: number;
      readonly notes: readonly {
        readonly line: number;
        readonly message: Localized;
        readonly kind: "changed" | "dropped";
      }[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const empty: Record<Language, string> = {
  sv: "Filen är tom. Välj en fil med text i.",
  en: "The file is empty. Choose a file with text in it.",
};

/** Only a picture embedded as a data URL is in the file itself; others are elsewhere. */
function countAbsentPictures(body: PolicyDocument["body"]): number {
  let count = 0;
  body.descendants((node) => {
    if (node.type === schema.nodes.image && !String(node.attrs["src"]).startsWith("data:image/"))
      count += 1;
  });
  return count;
}

const notJson: Record<Language, (reason: string) => string> = {
  sv: (reason) => `Filen är inte JSON (${reason}). Välj en fil som Klubba har exporterat.`,
  en: (reason) => `The file is not JSON (${reason}). Choose one that Klubba has exported.`,
};

/** The document of a JSON file as Klubba exports it; nothing in it is changed. */
function readJson(
  text: string,
  file: string,
  createId: CreateId,
  language: Language,
): Result<Pick<ReadMarkdown, "document" | "notes">> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure({ file, message: notJson[language](reason) });
  }
  const parsed = parseDocument(json, createId, language);
  return parsed.ok ? success({ document: parsed.value, notes: [] }) : parsed;
}

/** Reads a Markdown or JSON file into a document and tells what was found and what was changed. */
export function readImport(
  { text, file, language }: ImportQuestion,
  createId: CreateId,
): ImportReply {
  if (text.trim() === "") return { ok: false, problems: [{ file, message: empty[language] }] };
  const read = /\.json$/i.test(file)
    ? readJson(text, file, createId, language)
    : readMarkdown(text, { createId, file, language });
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
    pictures: countAbsentPictures(document.body),
    notes: notes.map(({ line, message, kind }) => ({ line, message, kind })),
  };
}
