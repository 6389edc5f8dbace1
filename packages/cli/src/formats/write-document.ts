import { noteTexts, writeDocx } from "@klubba/docx";
import { writeMarkdown } from "@klubba/markdown";
import { type PolicyDocument, toJson } from "@klubba/model";
import { writeHtml } from "../html/write-html.ts";
import type { World } from "../world/world.ts";
import { createPictureLoader } from "./create-picture-loader.ts";
import type { OutputFormat } from "./formats.ts";

/** The document in a format, ready for a file. Pictures are looked for from `folder`. */
export async function writeDocument(
  document: PolicyDocument,
  format: OutputFormat,
  folder: string,
  world: World,
): Promise<string | Uint8Array> {
  const loadPicture = createPictureLoader(folder);
  switch (format) {
    case "md":
      return writeMarkdown(document);
    case "json":
      return `${JSON.stringify(toJson(document), null, 2)}\n`;
    case "html":
      return writeHtml(document, { loadPicture });
    case "docx": {
      const { bytes, notes } = await writeDocx(document, {
        now: world.now(),
        loadAsset: loadPicture,
      });
      for (const { kind, count, details } of notes) {
        const named = details.length === 0 ? "" : `: ${details.join(", ")}`;
        world.tell(`${noteTexts[kind][world.language]} (${count})${named}`);
      }
      return bytes;
    }
  }
}
