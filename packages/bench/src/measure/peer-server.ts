import { once } from "node:events";
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

export interface Peer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Builds the peer's page as Klubba's is built, and serves it with the document. */
export async function startPeer(document: unknown): Promise<Peer> {
  const folder = await mkdtemp(join(tmpdir(), "klubba-peer-"));
  await build({
    root: join(import.meta.dirname, "..", "..", "peer"),
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, target: "chrome125" },
  });
  const json = JSON.stringify(document);
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://peer").pathname;
    const name = path === "/" ? "/index.html" : path;
    const content =
      name === "/document.json" ? Promise.resolve(json) : readFile(join(folder, name));
    content.then(
      (found) =>
        response.setHeader("content-type", types[extname(name)] ?? "text/plain").end(found),
      () => response.writeHead(404).end(),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
