import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const compress = promisify(gzip);

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webp": "image/webp",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
  ".txt": "text/plain; charset=utf-8",
};
const worthCompressing = /^(?:text\/|application\/(?:json|manifest|wasm)|image\/(?:svg|x-icon))/;

interface AppFile {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly gzipped: Uint8Array<ArrayBuffer> | null;
  readonly etag: string;
  /** Its name holds a digest of its content. */
  readonly immutable: boolean;
}

/** Answers from the built app, or null for a path that is none of its. */
export type ServeApp = (request: Request) => Response | null;

/**
 * Reads the built app into memory: requests then never reach the disk, so no path can lead out of
 * the folder. Any path without a dot that names no file gets `index.html`: it is the app's route.
 */
export async function loadApp(directory: string): Promise<ServeApp> {
  const files = new Map<string, AppFile>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || /\.(?:map|gz|br)$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const name = `/${relative(directory, path).split(sep).join("/")}`;
    files.set(name, await loadFile(path, name));
  }
  const index = files.get("/index.html");
  if (index === undefined) throw new Error(`${directory} holds no index.html; build the app first`);

  return (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return null;
    const path = decodePath(new URL(request.url).pathname);
    const file = files.get(path) ?? (/\.[^/]*$/.test(path) ? undefined : index);
    return file === undefined ? null : toResponse(file, request);
  };
}

async function loadFile(path: string, name: string): Promise<AppFile> {
  const bytes = new Uint8Array(await readFile(path));
  const type = types[extname(name).toLowerCase()] ?? "application/octet-stream";
  return {
    type,
    bytes,
    gzipped:
      worthCompressing.test(type) && bytes.byteLength > 1024
        ? new Uint8Array(await compress(bytes))
        : null,
    etag: `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}"`,
    immutable: /^\/assets\/.*-[\w-]{8,}\.\w+$/.test(name),
  };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function toResponse(file: AppFile, request: Request): Response {
  const headers = new Headers({
    "content-type": file.type,
    etag: file.etag,
    vary: "accept-encoding",
    "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (request.headers.get("if-none-match") === file.etag) {
    return new Response(null, { status: 304, headers });
  }
  const zipped = /\bgzip\b/.test(request.headers.get("accept-encoding") ?? "")
    ? file.gzipped
    : null;
  if (zipped !== null) headers.set("content-encoding", "gzip");
  const bytes = zipped ?? file.bytes;
  headers.set("content-length", String(bytes.byteLength));
  return new Response(request.method === "HEAD" ? null : bytes, { headers });
}
