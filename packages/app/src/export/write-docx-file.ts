import { noteTexts, writeDocx } from "@klubba/docx";
import type { PolicyDocument } from "@klubba/model";
import { mediaTypes } from "./formats.ts";
import { loadPictures } from "./load-pictures.ts";
import type { ExportedFile } from "./receipt.ts";
import { toFileName } from "./to-file-name.ts";

export interface DocxChoices {
  readonly numberedHeadings: boolean;
  readonly contents: boolean;
  readonly headTable: boolean;
}

interface WriteOptions {
  readonly choices: DocxChoices;
  readonly now: Date;
  /** Null for a picture that cannot be had; the receipt then tells of it. */
  readonly loadPicture: (src: string) => Promise<Uint8Array | null>;
}

export async function writeDocxFile(
  document: PolicyDocument,
  { choices, now, loadPicture }: WriteOptions,
): Promise<ExportedFile> {
  const pictures = await loadPictures(document, loadPicture);
  const { bytes, notes } = await writeDocx(document, {
    ...choices,
    now,
    loadAsset: (src) => pictures.get(src) ?? null,
  });
  return {
    name: toFileName(document.head, "docx"),
    bytes: new Blob([bytes], { type: mediaTypes.docx }),
    receipt: notes.map(({ kind, count, details }) => ({
      text: noteTexts[kind],
      count,
      // A field has a name for files and a label for people.
      details:
        kind === "unfilledField"
          ? details.map((name) => document.fields[name]?.label ?? name)
          : details,
    })),
  };
}
