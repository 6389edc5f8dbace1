import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";

/** A picture in print needs no more. */
const largest = 20 * 1024 * 1024;

/**
 * Finds pictures by their `src`: a data URL, or a path from the folder of the document. Nothing is
 * fetched over a network.
 */
export function createPictureLoader(
  folder: string,
): (src: string) => Uint8Array<ArrayBuffer> | null {
  return (src) => {
    const data = /^data:[^,]*;base64,(.*)$/is.exec(src);
    if (data !== null) return new Uint8Array(Buffer.from(data[1]!, "base64"));
    if (/^[a-z][a-z0-9+.-]+:/i.test(src)) return null;
    try {
      const path = resolve(folder, decodeURI(src));
      const found = statSync(path);
      return found.isFile() && found.size <= largest ? new Uint8Array(readFileSync(path)) : null;
    } catch {
      return null;
    }
  };
}
