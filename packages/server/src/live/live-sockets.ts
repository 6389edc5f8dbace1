import { type CloseReason, closeCodes } from "@klubba/protocol";
import type { WebSocket } from "ws";

export interface LiveSession {
  readonly id: string;
  readonly personId: string;
  readonly personName: string;
}

/** One person's open socket. Which documents it has is filled in as they are let in. */
export interface LiveSocket {
  readonly webSocket: WebSocket;
  readonly session: LiveSession;
  readonly documents: Set<string>;
  /** Set once it is to be closed: nothing that still arrives on it counts. */
  closing: boolean;
  /** Since the last ping. */
  answered: boolean;
}

/** Every open socket, and the one way to close one with a reason. */
export interface LiveSockets {
  add(webSocket: WebSocket, session: LiveSession): LiveSocket;
  list(): readonly LiveSocket[];
  close(socket: LiveSocket, reason: CloseReason): void;
  closeWhere(matches: (socket: LiveSocket) => boolean, reason: CloseReason): void;
  /** Breaks the connection, so that it comes back and is let in anew, perhaps with less. */
  resetWhere(matches: (socket: LiveSocket) => boolean): void;
  /** Pings all, and ends those that have not answered the last one or do not read what they get. */
  checkAnswers(): void;
  /** Closes all because the server stops; resolves when they are closed, at most `patience` ms on. */
  stop(patience: number): Promise<void>;
}

/** A reader so far behind that the memory it takes matters. Bytes. */
const mostUnread = 64 * 1024 * 1024;
const goingAway = 1001;
/** None of the protocol's reasons: to a client it is an ordinary break. As hocuspocus has it. */
const reset = 4205;
/** How long a close may take before the line is cut, ms. */
const closePatience = 5000;

export function createLiveSockets(): LiveSockets {
  const sockets = new Set<LiveSocket>();

  const end = (socket: LiveSocket, code: number, reason: string) => {
    if (socket.closing) return;
    socket.closing = true;
    // After what is being sent right now, so that the refusal of one document arrives first.
    setImmediate(() => socket.webSocket.close(code, reason));
    const cut = setTimeout(() => socket.webSocket.terminate(), closePatience);
    socket.webSocket.once("close", () => clearTimeout(cut));
  };
  const close = (socket: LiveSocket, reason: CloseReason) =>
    end(socket, closeCodes[reason], reason);

  return {
    add(webSocket, session) {
      const socket: LiveSocket = {
        webSocket,
        session,
        documents: new Set(),
        closing: false,
        answered: true,
      };
      sockets.add(socket);
      webSocket.on("pong", () => (socket.answered = true));
      webSocket.on("close", () => {
        socket.closing = true;
        sockets.delete(socket);
      });
      return socket;
    },
    list: () => [...sockets],
    close,
    closeWhere(matches, reason) {
      for (const socket of sockets) if (matches(socket)) close(socket, reason);
    },
    resetWhere(matches) {
      for (const socket of sockets) if (matches(socket)) end(socket, reset, "reset");
    },
    checkAnswers() {
      for (const socket of sockets) {
        if (!socket.answered || socket.webSocket.bufferedAmount > mostUnread) {
          socket.webSocket.terminate();
        } else {
          socket.answered = false;
          socket.webSocket.ping();
        }
      }
    },
    async stop(patience) {
      const closed = [...sockets].map(
        ({ webSocket }) => new Promise<void>((resolve) => webSocket.once("close", () => resolve())),
      );
      for (const socket of sockets) end(socket, goingAway, "stopping");
      const late = setTimeout(() => {
        for (const { webSocket } of sockets) webSocket.terminate();
      }, patience);
      await Promise.all(closed);
      clearTimeout(late);
    },
  };
}
