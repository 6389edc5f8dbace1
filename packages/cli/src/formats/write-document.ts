import { noteTexts, writeDocx } from "@klubba/docx";
import { writeMarkdown } from "@klubba/markdown";
import { type PolicyDocument, toJson } from "@klubba/model";
import { htmlNoteTexts } from "../html/notes.ts";
import { writeHtml } from "../html/write-html.ts";
import type { World } from "../world/world.ts";
import { createPictureLoader } from "./create-picture-loader.ts";
import type { OutputFormat } from "./formats.ts";
import { sayNote } from "./say-note.ts";

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
    case "html": {
      const { page, notes } = writeHtml(document, { loadPicture });
      const said = notes.map((note) => sayNote(note, htmlNoteTexts[note.kind], world.language));
      return { content: page, notes: said };
    }
    case "docx": {
      const options = { now: world.now(), loadAsset: loadPicture };
      const { bytes, notes } = await writeDocx(document, options);
      const said = notes.map((note) => sayNote(note, noteTexts[note.kind], world.language));
      return { content: bytes, notes: said };
    }
  }
}
