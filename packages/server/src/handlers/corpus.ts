import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { toJson } from "@klubba/model";
import type { Handlers, Services } from "./handler.ts";

export function createCorpusHandlers({ corpus }: Services): Handlers<"readCorpus"> {
  const json = JSON.stringify({
    ...corpus,
    templates: corpus.templates.map((template) => ({
      ...template,
      document: toJson(template.document),
    })),
  });
  const plain = new TextEncoder().encode(json);
  const zipped = new Uint8Array(gzipSync(plain));
  const etag = `"${createHash("sha256").update(plain).digest("base64url").slice(0, 22)}"`;
  return {
    async readCorpus({ request }) {
      const headers = new Headers({
        "content-type": "application/json",
        "cache-control": "private, no-cache",
        vary: "accept-encoding",
        etag,
      });
      if (request.headers.get("if-none-match") === etag) {
        return new Response(null, { status: 304, headers });
      }
      if (!/\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")) {
        return new Response(plain, { headers });
      }
      headers.set("content-encoding", "gzip");
      return new Response(zipped, { headers });
    },
  };
}
