import { strToU8, type Zippable, zipSync } from "fflate";

/** The files of a Word package by their path, in the order in which they are stored. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

/**
 * One zip per content: stored times are fixed as Word fixes them, for a zip keeps local time, and
 * the same document must give the same bytes in every time zone. The real times are in `core.xml`.
 */
export function zipParts(parts: Parts): Uint8Array<ArrayBuffer> {
  const files: Zippable = {};
  for (const [path, content] of parts) {
    const isText = typeof content === "string";
    // Pictures are compressed already.
    files[path] = [isText ? strToU8(content) : content, { level: isText ? 6 : 0 }];
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
