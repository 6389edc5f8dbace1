import { routes } from "@klubba/protocol";
import { fillPath } from "../api/client.ts";

const stored = /^asset:([0-9a-f]{64})$/;

/** The SHA-256 of a stored picture, or null for one that is not stored here. */
export const findAsset = (src: string): string | null => stored.exec(src)?.[1] ?? null;

/** Where the browser gets a document's picture. Only stored ones are fetched; others show nothing. */
export const assetUrl =
  (document: string) =>
  (src: string): string => {
    const asset = findAsset(src);
    if (asset !== null) return fillPath(routes.readAsset.path, { document, asset });
    return src.startsWith("data:image/") ? src : "";
  };
