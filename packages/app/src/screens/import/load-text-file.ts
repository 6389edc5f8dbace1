/** Two megabytes of Markdown is some forty times the longest policy seen; reading it takes seconds. */
export const importBytes = 2_000_000;

type LoadedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: "tooLarge" | "notText" | "unreadable" };

/** The text of a chosen file, bounded before it is read; a file that is no UTF-8 text is refused. */
export async function loadTextFile(file: Pick<File, "size" | "arrayBuffer">): Promise<LoadedText> {
  if (file.size > importBytes) return { ok: false, why: "tooLarge" };
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return { ok: false, why: "unreadable" };
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? { ok: false, why: "notText" } : { ok: true, text };
  } catch {
    return { ok: false, why: "notText" };
  }
}
