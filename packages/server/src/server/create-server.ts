import { randomBytes } from "node:crypto";
import {
  createServer as createNodeServer,
  type IncomingMessage,
  type Server as HttpServer,
} from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { livePath } from "@klubba/protocol";
import { createAuth, findSession } from "../auth/create-auth.ts";
import { createInvitations } from "../auth/invitations.ts";
import { createDocuments } from "../documents/documents.ts";
import { readClientOrigin } from "../http/client-origin.ts";
import { createHttp } from "../http/create-http.ts";
import { createRateLimiter } from "../http/rate-limiter.ts";
import { createLive } from "../live/create-live.ts";
import { createLiveContents } from "../live/live-contents.ts";
import { createJsonLog } from "../log/log.ts";
import { loadApp } from "../static/load-app.ts";
import { createStorage } from "../storage/create-storage.ts";
import { createStorageHealth } from "../storage/storage-health.ts";
import type { Storage } from "../storage/storage.ts";
import type { Server, ServerOptions } from "./server-options.ts";

/**
 * Opens the storage, brings it up to date and answers HTTP and live editing on one port. Rejects
 * with what to do when the port or the database is taken.
 */
export async function createServer(options: ServerOptions): Promise<Server> {
  const now = options.now ?? (() => new Date());
  const log = options.log ?? createJsonLog((line) => process.stderr.write(line), now);
  const storage = await createStorage({
    dataDirectory: options.dataDirectory,
    databaseUrl: options.databaseUrl,
    log,
    now,
  });
  try {
    return await createServerOn(storage, { ...options, now, log });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

type Given = ServerOptions & Required<Pick<ServerOptions, "now" | "log">>;

/** The same on a storage that is open already; the server closes it when it stops. */
export async function createServerOn(storage: Storage, options: Given): Promise<Server> {
  const { now, log, corpus, host = "127.0.0.1" } = options;
  const random = options.random ?? secureRandom;
  const publicUrl = options.publicUrl === undefined ? null : parsePublicUrl(options.publicUrl);
  const front = { publicUrl, trustProxy: options.trustProxy ?? false };

  const health = createStorageHealth();
  const limiter = createRateLimiter(now);
  const contents = createLiveContents(storage, log);
  const live = createLive({ storage, contents, health, log });
  const secret = await storage.loadSetting("sessionSecret", () =>
    randomBytes(32).toString("base64url"),
  );
  const findClient = (incoming: IncomingMessage) => readClientOrigin(incoming, front);
  const auth = createAuth({ storage, secret, publicUrl, limiter, log });
  const invitations = createInvitations(storage, now);
  const http = createHttp({
    storage,
    health,
    auth,
    invitations,
    documents: createDocuments({ storage, contents, log, random }),
    live,
    corpus,
    limiter,
    log,
    random,
    serveApp: options.appDirectory === undefined ? null : await loadApp(options.appDirectory),
    secure: publicUrl?.protocol === "https:",
    findClient,
  });

  const answer = getRequestListener(http.fetch, { overrideGlobalObjects: false });
  const node = createNodeServer((request, response) => {
    void answer(request, response);
  });
  node.on("upgrade", (request, socket, head) => {
    // Without a listener a line that breaks here would end the process.
    socket.on("error", (error) => log.warn("live.upgradeError", { message: error.message }));
    upgrade(request, socket, head).catch((error: unknown) => {
      log.error("live.upgradeFailed", error);
      refuseUpgrade(socket, "503 Service Unavailable");
    });
  });

  const upgrade = async (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { origin } = request.headers;
    if (request.url?.split("?")[0] !== livePath) return refuseUpgrade(socket, "404 Not Found");
    if (origin !== undefined && !findClient(request).ownOrigins.includes(origin)) {
      return refuseUpgrade(socket, "403 Forbidden");
    }
    const headers = new Headers({ cookie: request.headers.cookie ?? "" });
    const { session } = await findSession(auth, headers, false);
    // The sockets that a stop waits for are those that were open when it began.
    if (stopping !== null) return refuseUpgrade(socket, "503 Service Unavailable");
    live.accept(
      request,
      socket,
      head,
      session && { id: session.id, personId: session.person.id, personName: session.person.name },
    );
  };

  let stopping: Promise<void> | null = null;
  await listen(node, options.port, host);
  const { port } = node.address() as AddressInfo;
  const url = publicUrl?.origin ?? `http://${readableHost(host)}:${port}`;
  const setup = await invitations.createSetupLink();
  log.info("server.started", { url, port, engine: storage.engine.name });

  const stop = async () => {
    const closed = new Promise<void>((resolve) => node.close(() => resolve()));
    // A connection that is kept alive becomes idle only after its answer has gone out.
    const idle = setInterval(() => node.closeIdleConnections(), 50);
    const late = setTimeout(() => node.closeAllConnections(), stopPatience);
    await live.stop();
    await closed;
    clearInterval(idle);
    clearTimeout(late);
    await storage.close();
    log.info("server.stopped");
  };
  return {
    url,
    firstRunLink: setup === null ? null : url + setup.path,
    stop: () => (stopping ??= stop()),
  };
}

/** How long requests that are under way may take once the server stops, ms. */
const stopPatience = 5000;

const secureRandom = (): number => randomBytes(6).readUIntBE(0, 6) / 2 ** 48;

function parsePublicUrl(text: string): URL {
  const url = URL.parse(text);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== "/" ||
    url.search !== ""
  ) {
    throw new Error(
      `the public address must look like https://klubba.example.se, without a path; got ${text}`,
    );
  }
  return url;
}

function listen(node: HttpServer, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    node.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Error(`port ${port} is taken; choose another with --port`, { cause: error })
          : error,
      );
    });
    node.listen(port, host, resolve);
  });
}

/** An address to click on: one that means "every network card" cannot be. */
function readableHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

/** The line is cut once the answer is out: a client that never hangs up would hold it open for ever. */
function refuseUpgrade(socket: Duplex, status: string): void {
  socket.once("finish", () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
