import { assetTypes, limits } from "@klubba/protocol";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { insertImage } from "../commands/insert.ts";
import type { PageTexts } from "../texts/page-texts.ts";
import { cleanHtml } from "./clean-html.ts";

export type UploadAsset = (file: File) => Promise<{ readonly src: string }>;

export interface PasteOptions {
  readonly texts: PageTexts;
  readonly uploadAsset: UploadAsset;
  /** Says something to the writer, on screen and aloud. */
  readonly notify: (message: string) => void;
}

const accepted: readonly string[] = assetTypes;
const megabyte = 1024 * 1024;

/** Why a file cannot be a picture of the document, or null when it can. */
export function findRefusal(file: File, texts: PageTexts): string | null {
  if (!accepted.includes(file.type)) return texts.refusedFile(file.name);
  if (file.size > limits.assetBytes)
    return texts.tooLargeFile(file.name, limits.assetBytes / megabyte);
  return null;
}

/** Stores the pictures and puts each on the page once it is stored; the refused are named. */
export async function insertFiles(
  view: EditorView,
  files: readonly File[],
  options: PasteOptions,
): Promise<void> {
  const { texts, uploadAsset, notify } = options;
  for (const file of files) {
    const refusal = findRefusal(file, texts);
    if (refusal !== null) {
      notify(refusal);
      continue;
    }
    notify(texts.uploading(file.name));
    try {
      const { src } = await uploadAsset(file);
      if (view.isDestroyed) return;
      insertImage({ src })(view.state, view.dispatch);
      notify("");
    } catch (error) {
      notify(texts.failedUpload(file.name, error instanceof Error ? error.message : String(error)));
    }
  }
}

/** Paste and drop: HTML through the schema, pictures through the store. */
export function paste(options: PasteOptions): Plugin {
  const take = (view: EditorView, transfer: DataTransfer | null, event: Event): boolean => {
    const files = [...(transfer?.files ?? [])];
    // A copy out of Word or a spreadsheet carries a picture of itself besides its HTML.
    if (files.length === 0 || transfer?.types.includes("text/html") || !view.editable) return false;
    event.preventDefault();
    void insertFiles(view, files, options);
    return true;
  };
  return new Plugin({
    props: {
      transformPastedHTML(html) {
        const cleaned = cleanHtml(html);
        if (cleaned.droppedImages > 0)
          options.notify(options.texts.droppedImages(cleaned.droppedImages));
        return cleaned.html;
      },
      handlePaste: (view, event) => take(view, event.clipboardData, event),
      handleDrop: (view, event, _slice, moved) => !moved && take(view, event.dataTransfer, event),
    },
  });
}
