import { createHash } from "node:crypto";
import { limits } from "@klubba/protocol";
import { sniffPicture } from "../documents/sniff-picture.ts";
import { loadBytes } from "../http/parse-body.ts";
import { Refusal } from "../http/refusal.ts";
import type { Handlers, Services } from "./handler.ts";

export function createAssetHandlers({ storage }: Services): Handlers<"storeAsset" | "readAsset"> {
  return {
    async storeAsset({ parameters, request, session }) {
      const data = await loadBytes(request, limits.assetBytes);
      const type = sniffPicture(data);
      if (type === null) throw new Refusal("unsupportedType");
      const hash = createHash("sha256").update(data).digest("hex");
      await storage.assets.store(parameters.document, {
        hash,
        type,
        data,
        createdBy: session.person.id,
      });
      return { src: `asset:${hash}` };
    },
    async readAsset({ parameters, request }) {
      const asset = await storage.assets.find(parameters.document, parameters.asset);
      if (asset === null) throw new Refusal("notFound");
      const etag = `"${parameters.asset}"`;
      // Private: members alone may read it, and a shared cache does not know who is one.
      const headers = {
        "content-type": asset.type,
        "cache-control": "private, max-age=31536000, immutable",
        etag,
      };
      if (request.headers.get("if-none-match") === etag) {
        return new Response(null, { status: 304, headers });
      }
      return new Response(new Uint8Array(asset.data), { headers });
    },
  };
}
