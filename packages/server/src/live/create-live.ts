import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type beforeSyncPayload, Hocuspocus } from "@hocuspocus/server";
import { currentFormat } from "@klubba/model";
import { closeCodes, limits, mayDo } from "@klubba/protocol";
import * as v from "valibot";
import { type WebSocket, WebSocketServer } from "ws";
import type { Log } from "../log/log.ts";
import type { Storage } from "../storage/storage.ts";
import type { StorageHealth } from "../storage/storage-health.ts";
import { keepOwnPresence } from "./keep-own-presence.ts";
import type { LiveContents } from "./live-contents.ts";
import { UnknownFormat } from "./live-migrations.ts";
import { LiveRefusal } from "./live-refusal.ts";
import {
  createLiveSockets,
  type LiveSession,
  type LiveSocket,
  type LiveSockets,
} from "./live-sockets.ts";
import { readNewUpdate } from "./write-ahead.ts";

interface LiveOptions {
  readonly storage: Storage;
  readonly contents: LiveContents;
  readonly health: StorageHealth;
  readonly log: Log;
}

/** Live editing: who may, on which document, and that what is acknowledged is on disk. */
export interface Live {
  readonly sockets: LiveSockets;
  /** Takes over an upgraded connection; without a session it is closed with `signedOut`. */
  accept(request: IncomingMessage, socket: Duplex, head: Buffer, session: LiveSession | null): void;
  /** Closes the sockets whose session has ended or expired, of one person or of all. */
  closeEndedSessions(personId?: string): Promise<void>;
  stop(): Promise<void>;
}

interface LiveContext {
  readonly socket: LiveSocket;
}

/** What a client says of itself when it opens a document. */
const tokenSchema = v.pipe(v.string(), v.parseJson(), v.object({ format: v.number() }));

const sweepEvery = 30_000;
const stopPatience = 3000;
const protocolError = 1007;

export function createLive({ storage, contents, health, log }: LiveOptions): Live {
  const sockets = createLiveSockets();
  const inFlight = new Set<Promise<unknown>>();

  /** Refuses the document, and the socket with it: clients come back on their own when it helps. */
  const refuse = (socket: LiveSocket, reason: LiveRefusal["reason"]): never => {
    sockets.close(socket, reason);
    throw new LiveRefusal(reason);
  };

  const fail = (documentName: string, error: unknown): never => {
    health.failed();
    log.error("live.storageFailed", error, { document: documentName });
    // Out of memory at once: after a failed commit only the disk knows whether it holds the edit.
    for (const connection of hocuspocus.documents.get(documentName)?.getConnections() ?? []) {
      connection.close({ code: closeCodes.storageFailed, reason: "storageFailed" });
    }
    sockets.closeWhere(({ documents }) => documents.has(documentName), "storageFailed");
    throw new LiveRefusal("storageFailed");
  };

  const storeAhead = async (payload: beforeSyncPayload<LiveContext>): Promise<void> => {
    const { documentName, connection } = payload;
    const { socket } = payload.context;
    // hocuspocus works off its queue after a close; whoever was shown out writes no more.
    if (socket.closing) throw new LiveRefusal("forbidden");
    // hocuspocus refuses a reader's edit by itself; it must not be stored either.
    if (connection.readOnly) return;
    let update: Uint8Array | null;
    try {
      update = readNewUpdate(payload);
    } catch {
      log.warn("live.malformedUpdate", { document: documentName, person: socket.session.personId });
      socket.closing = true;
      socket.webSocket.close(protocolError, "malformed");
      throw new LiveRefusal("forbidden");
    }
    if (update === null) return;
    const writing = storage.updates.append(documentName, update);
    inFlight.add(writing);
    // hocuspocus queues without bounds: who writes faster than the disk waits for it on the line.
    socket.webSocket.pause();
    try {
      await writing;
    } catch (error) {
      fail(documentName, error);
    } finally {
      inFlight.delete(writing);
      socket.webSocket.resume();
    }
    health.succeeded();
    contents.compact(documentName, "busy");
  };

  const hocuspocus = new Hocuspocus<LiveContext>({
    quiet: true,
    // Storing happens ahead of every edit; what is left for quiet moments is compaction.
    debounce: 2000,
    maxDebounce: 10_000,
    unloadImmediately: true,
    maxUnauthenticatedQueueSize: limits.messageBytes,
    async onAuthenticate({ documentName, token, context, connectionConfig }) {
      const { socket } = context;
      const { personId } = socket.session;
      // Before the role is looked up: who loses it meanwhile must be found among those who have it open.
      socket.documents.add(documentName);
      const client = v.safeParse(tokenSchema, token);
      if (!client.success || client.output.format !== currentFormat) refuse(socket, "outdated");
      const [role, document] = await Promise.all([
        storage.members.findRole(documentName, personId),
        storage.documents.find(documentName),
      ]).catch((error: unknown) => fail(documentName, error));
      if (role === null || document === null) return refuse(socket, "notFound");
      if (socket.closing) throw new LiveRefusal("forbidden");
      connectionConfig.readOnly = document.archived || !mayDo(role, "edit");
    },
    async onLoadDocument({ documentName, document, context }) {
      try {
        const loaded = await contents.load(documentName, document);
        if (loaded === null) refuse(context.socket, "notFound");
      } catch (error) {
        if (error instanceof LiveRefusal) throw error;
        if (!(error instanceof UnknownFormat)) health.failed();
        log.error("live.loadFailed", error, { document: documentName });
        refuse(context.socket, "storageFailed");
      }
    },
    beforeSync: storeAhead,
    async beforeHandleAwareness(payload) {
      const { context, document } = payload;
      if (context === undefined) return;
      const { session } = context.socket;
      keepOwnPresence(payload, session, (clientId) =>
        document
          .getConnections()
          .some(
            (other) =>
              (other.context as LiveContext).socket.session.personId !== session.personId &&
              document.getClients(other).has(clientId),
          ),
      );
    },
    async afterUnloadDocument({ documentName }) {
      contents.compact(documentName, "idle");
    },
  });

  const upgrades = new WebSocketServer({
    noServer: true,
    // Room for the answer `tooLarge`; what is larger still is cut off by the protocol itself.
    maxPayload: 2 * limits.messageBytes,
    perMessageDeflate: false,
  });

  const open = (webSocket: WebSocket, request: IncomingMessage, session: LiveSession) => {
    const socket = sockets.add(webSocket, session);
    const client = hocuspocus.handleConnection(webSocket, toRequest(request), { socket });
    webSocket.on("message", (data, isBinary) => {
      if (socket.closing) return;
      const bytes = toBytes(data);
      if (!isBinary) webSocket.close(protocolError, "malformed");
      else if (bytes.byteLength > limits.messageBytes) sockets.close(socket, "tooLarge");
      else client.handleMessage(bytes);
    });
    webSocket.on("close", (code, reason) =>
      client.handleClose({ code, reason: reason.toString() }),
    );
    webSocket.on("error", (error) => log.warn("live.socketError", { message: error.message }));
  };

  const closeEndedSessions = async (personId?: string) => {
    const checked = sockets
      .list()
      .filter(({ session }) => personId === undefined || session.personId === personId);
    const live = await storage.people.findLiveSessions([
      ...new Set(checked.map(({ session }) => session.id)),
    ]);
    for (const socket of checked) {
      if (!live.has(socket.session.id)) sockets.close(socket, "signedOut");
    }
  };

  const recheck = (personId?: string) => {
    closeEndedSessions(personId).catch((error: unknown) => log.error("live.recheckFailed", error));
  };
  const sweep = setInterval(() => {
    sockets.checkAnswers();
    recheck();
  }, sweepEvery);
  sweep.unref();

  return {
    sockets,
    accept(request, socket, head, session) {
      upgrades.handleUpgrade(request, socket, head, (webSocket) => {
        if (session === null) return webSocket.close(closeCodes.signedOut, "signedOut");
        open(webSocket, request, session);
        // It may have ended between the look-up and now.
        return recheck(session.personId);
      });
    },
    closeEndedSessions,
    async stop() {
      clearInterval(sweep);
      await sockets.stop(stopPatience);
      await Promise.allSettled(inFlight);
      hocuspocus.flushPendingStores();
      await Promise.allSettled(hocuspocus.unloadingDocuments.values());
      await contents.settle();
      upgrades.close();
    },
  };
}

const toBytes = (data: Buffer | ArrayBuffer | Buffer[]): Uint8Array => {
  if (Array.isArray(data)) return new Uint8Array(Buffer.concat(data));
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
};

/** hocuspocus wants to see the request; what it holds is not used after the session is known. */
const toRequest = (request: IncomingMessage): Request =>
  new Request(new URL(request.url ?? "/", "http://localhost"));
