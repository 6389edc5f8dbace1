import { noteTexts, writeRedlineDocx } from "@klubba/docx";
import type { PolicyDocument } from "@klubba/model";
import { mediaTypes } from "../../export/formats.ts";
import { loadPictures } from "../../export/load-pictures.ts";
import type { ExportedFile } from "../../export/receipt.ts";

type LoadPicture = (src: string) => Promise<Uint8Array | null>;

interface RedlineSide {
  readonly document: PolicyDocument;
  /** Null for a picture that cannot be had; the receipt then tells of it. */
  readonly loadPicture: LoadPicture;
}

/** Whom Word names: what a comparison finds has no one author. */
const author = "Klubba";

/** Two documents as a Word file with tracked changes. */
export async function writeRedlineFile(
  older: RedlineSide,
  newer: RedlineSide,
  options: { readonly name: string; readonly asDeleted: boolean; readonly now: Date },
): Promise<ExportedFile> {
  const [oldPictures, newPictures] = await Promise.all([
    loadPictures(older.document, older.loadPicture),
    loadPictures(newer.document, newer.loadPicture),
  ]);
  const { bytes, notes } = await writeRedlineDocx(older.document, newer.document, {
    author,
    now: options.now,
    moves: options.asDeleted ? "deletions" : "moves",
    loadAsset: (src) => newPictures.get(src) ?? null,
    loadOldAsset: (src) => oldPictures.get(src) ?? null,
  });
  return {
    name: options.name,
    bytes: new Blob([bytes], { type: mediaTypes.docx }),
    receipt: notes.map(({ kind, count, details }) => ({ text: noteTexts[kind], count, details })),
  };
}
