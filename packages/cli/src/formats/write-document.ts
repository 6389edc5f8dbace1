import { type Note, noteTexts, writeDocx } from "@klubba/docx";
import { writeMarkdown } from "@klubba/markdown";
import { type Language, type PolicyDocument, toJson } from "@klubba/model";
import { writeHtml } from "../html/write-html.ts";
import type { World } from "../world/world.ts";
import { createPictureLoader } from "./create-picture-loader.ts";
import type { OutputFormat } from "./formats.ts";

export interface Written {
  readonly content: string | Uint8Array;
  /** What the format does not hold as it stands in the document, a line for each kind. */
  readonly notes: readonly string[];
}

/** The document in a format, ready for a file. Pictures are looked for from `folder`. */
export async function writeDocument(
  document: PolicyDocument,
  format: OutputFormat,
  folder: string,
  world: Pick<World, "now" | "language">,
): Promise<Written> {
  const loadPicture = createPictureLoader(folder);
  switch (format) {
    case "md":
      return { content: writeMarkdown(document), notes: [] };
    case "json":
      return { content: `${JSON.stringify(toJson(document), null, 2)}\n`, notes: [] };
    case "html":
      return { content: writeHtml(document, { loadPicture }), notes: [] };
    case "docx": {
      const options = { now: world.now(), loadAsset: loadPicture };
      const { bytes, notes } = await writeDocx(document, options);
      return { content: bytes, notes: notes.map((note) => sayNote(note, world.language)) };
    }
  }
}

function sayNote({ kind, count, details }: Note, language: Language): string {
  const named = details.length === 0 ? "" : `: ${details.join(", ")}`;
  return `${noteTexts[kind][language]} (${count})${named}`;
}
