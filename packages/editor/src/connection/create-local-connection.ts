import { type PolicyDocument } from "@klubba/model";
import { writeLive } from "@klubba/live";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { createStore } from "zustand/vanilla";
import type { Connection } from "./create-connection.ts";
import type { SaveState } from "./save-state.ts";

/** A live document in memory alone, without a server: for trying things out, and for tests. */
export function createLocalConnection(document: PolicyDocument): Connection {
  const live = new Y.Doc();
  writeLive(document, live);
  return {
    live,
    awareness: new Awareness(live),
    saveState: createStore<SaveState>(() => ({ kind: "saved", at: null })),
    opened: createStore<boolean>(() => true),
    reconnect: () => undefined,
    close: () => live.destroy(),
  };
}
