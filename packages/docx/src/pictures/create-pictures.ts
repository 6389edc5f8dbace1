import type { Relationships } from "../package/relationships.ts";
import { type PictureFacts, readPicture } from "./read-picture.ts";

/** A picture's bytes by its `src`, or null when they cannot be had. */
export type LoadAsset = (src: string) => Uint8Array | null;

export type PictureResult =
  | { readonly ok: true; readonly relationship: string; readonly facts: PictureFacts }
  | { readonly ok: false; readonly why: "pictureMissing" | "pictureUnreadable" };

/** The pictures of a document, each stored once however often it is shown. */
export interface Pictures {
  find(src: string): PictureResult;
  /** By path in the package, in order of first appearance. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export function createPictures(loadAsset: LoadAsset, relationships: Relationships): Pictures {
  const files = new Map<string, Uint8Array>();
  const known = new Map<string, PictureResult>();

  const add = (src: string): PictureResult => {
    const bytes = loadAsset(src);
    if (bytes === null) return { ok: false, why: "pictureMissing" };
    const facts = readPicture(bytes);
    if (facts === null) return { ok: false, why: "pictureUnreadable" };
    const target = `media/image${files.size + 1}.${facts.kind}`;
    files.set(`word/${target}`, bytes);
    return { ok: true, relationship: relationships.toPart("image", target), facts };
  };

  return {
    files,
    find(src) {
      const result = known.get(src) ?? add(src);
      known.set(src, result);
      return result;
    },
  };
}
