import { noteTexts, type RedlineOptions, writeRedlineDocx } from "@klubba/docx";
import type { PolicyDocument } from "@klubba/model";
import { dirname, resolve } from "node:path";
import type { World } from "../world/world.ts";
import { createPictureLoader } from "./create-picture-loader.ts";
import { sayNote } from "./say-note.ts";
import type { Written } from "./write-document.ts";

interface Side {
  /** As it was typed; its pictures are looked for beside it. */
  readonly file: string;
  readonly document: PolicyDocument;
}

/** Two documents as a Word file with tracked changes. */
export async function writeRedline(
  older: Side,
  newer: Side,
  choices: Pick<RedlineOptions, "author" | "moves">,
  world: Pick<World, "directory" | "now" | "language">,
): Promise<Written> {
  const loaderOf = ({ file }: Side) => createPictureLoader(dirname(resolve(world.directory, file)));
  const { bytes, notes } = await writeRedlineDocx(older.document, newer.document, {
    ...choices,
    now: world.now(),
    loadAsset: loaderOf(newer),
    loadOldAsset: loaderOf(older),
  });
  const said = notes.map((note) => sayNote(note, noteTexts[note.kind], world.language));
  return { content: bytes, notes: said };
}
