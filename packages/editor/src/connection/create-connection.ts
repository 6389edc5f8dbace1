import { HocuspocusProvider, WebSocketStatus } from "@hocuspocus/provider";
import { currentFormat } from "@klubba/model";
import type { CloseReason } from "@klubba/protocol";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { createStore, type StoreApi } from "zustand/vanilla";
import { countReceipts } from "./count-receipts.ts";
import { readRefusal } from "./read-refusal.ts";
import {
  type ConnectionFacts,
  isFinal,
  readSaveState,
  type SaveState,
  unknownFacts,
} from "./save-state.ts";

/** A person as the others at the document see them. */
export interface Writer {
  readonly id: string;
  readonly name: string;
}

/** A live document and how it stands with the server. */
export interface Connection {
  readonly live: Y.Doc;
  readonly awareness: Awareness;
  readonly saveState: StoreApi<SaveState>;
  /** True once the document has been read from the server (or is known without one). */
  readonly opened: StoreApi<boolean>;
  /** Asks again at once, as after a new sign-in. */
  reconnect(): void;
  /** Leaves the document. Unsent changes are lost: ask first. */
  close(): void;
}

export interface ConnectionOptions {
  readonly documentId: string;
  /** Address of the live socket, `ws://…` or `wss://…`. */
  readonly url: string;
  readonly user: Writer;
  /** Told when the server turns us away. */
  readonly onClose?: (reason: CloseReason) => void;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const reopenAfter = 1000;

/** Opens a document for writing together. Changes made while offline stay here and are sent later. */
export function createConnection(options: ConnectionOptions): Connection {
  const { documentId, url, user, onClose, now = Date.now } = options;
  const live = new Y.Doc();
  const saveState = createStore<SaveState>(() => ({ kind: "opening" }));
  const opened = createStore<boolean>(() => false);
  let facts: ConnectionFacts = { ...unknownFacts, connected: true };
  let reopening: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  const learn = (news: Partial<ConnectionFacts>) => {
    facts = { ...facts, ...news };
    if (closed) return;
    saveState.setState(readSaveState(facts), true);
    if (facts.opened && !opened.getState()) opened.setState(true, true);
  };

  const refuse = (reason: CloseReason) => {
    // One refusal may arrive twice, for the document and for the socket.
    const isNews = facts.refusal !== reason;
    learn({ refusal: reason, connected: false });
    if (isFinal(reason)) provider.disconnect();
    if (isNews) onClose?.(reason);
  };

  // Given on to the socket that the provider makes, though the provider's type does not tell.
  const socket = {
    url,
    WebSocketPolyfill: countReceipts(() => {
      if (facts.unsent > 0 || facts.savedAt === null) learn({ unsent: 0, savedAt: now() });
    }),
  };
  const provider = new HocuspocusProvider({
    ...socket,
    name: documentId,
    document: live,
    token: JSON.stringify({ format: currentFormat }),
    onAuthenticated: () => learn({ refusal: null, connected: true }),
    onAuthenticationFailed: ({ reason }) => refuse(readRefusal({ reason }) ?? "forbidden"),
    onStatus: ({ status }) => {
      if (status === WebSocketStatus.Disconnected) learn({ connected: false });
    },
    // Says nothing of the connection: a late receipt makes it synced even after the server has let go.
    onSynced: () => learn({ opened: true }),
    onClose: ({ event }) => {
      const reason = readRefusal(event);
      if (reason !== null) refuse(reason);
      else if (event.code === 1000 && !closed) {
        // The server has let go of this document only; the socket stays up and nobody would ask again.
        learn({ connected: false });
        clearTimeout(reopening);
        reopening = setTimeout(() => {
          if (!facts.connected && facts.refusal === null) reconnect();
        }, reopenAfter);
      }
    },
  });
  live.on("update", (_update: Uint8Array, origin: unknown) => {
    if (origin !== provider) learn({ unsent: facts.unsent + 1 });
  });
  const { awareness } = provider;
  if (awareness === null) throw new Error("a connection always has awareness");
  awareness.setLocalStateField("user", { id: user.id, name: user.name, color: "#000000" });

  function reconnect() {
    if (closed) return;
    const { websocketProvider } = provider.configuration;
    // An open socket is closed and comes back by itself; asking a closing one to connect does nothing.
    websocketProvider.shouldConnect = true;
    if (websocketProvider.status === WebSocketStatus.Connected)
      websocketProvider.webSocket?.close();
    else if (websocketProvider.status === WebSocketStatus.Disconnected)
      void websocketProvider.connect();
  }

  return {
    live,
    awareness,
    saveState,
    opened,
    reconnect: () => {
      learn({ refusal: null });
      reconnect();
    },
    close: () => {
      closed = true;
      clearTimeout(reopening);
      provider.destroy();
      live.destroy();
    },
  };
}
