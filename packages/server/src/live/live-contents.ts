import { readLive } from "@klubba/live";
import type { PolicyDocument, Result } from "@klubba/model";
import * as Y from "yjs";
import type { Log } from "../log/log.ts";
import type { Storage } from "../storage/storage.ts";
import { applyUpdates, mergeStored } from "./apply-updates.ts";
import { migrateLive } from "./live-migrations.ts";

/** So many waiting updates are compacted even while people write. */
const compactAt = 200;

export interface LoadedContent {
  readonly live: Y.Doc;
  /** Of the newest update in it. */
  readonly sequence: number;
}

/** Documents as storage has them, which is all that was ever acknowledged. */
export interface LiveContents {
  /** Into `live`, or a new one. Null where there is no such document. */
  load(documentId: string, live?: Y.Doc): Promise<LoadedContent | null>;
  read(documentId: string): Promise<{ content: Result<PolicyDocument>; sequence: number } | null>;
  /** Compacts in the background when enough is waiting, or with `idle` when anything is. */
  compact(documentId: string, when: "idle" | "busy"): void;
  /** Resolves when no compaction is running. */
  settle(): Promise<void>;
}

export function createLiveContents(storage: Storage, log: Log): LiveContents {
  const compacting = new Map<string, Promise<void>>();
  const migrating = new Map<string, Promise<unknown>>();
  const waiting = new Map<string, number>();

  const compact: LiveContents["compact"] = (documentId, when) => {
    const known = waiting.get(documentId);
    if (when === "busy") waiting.set(documentId, (known ?? 0) + 1);
    else waiting.delete(documentId);
    const worthIt = when === "busy" ? (known ?? 0) + 1 >= compactAt : known !== 0;
    if (compacting.has(documentId) || !worthIt) return;
    waiting.delete(documentId);
    const work = storage.updates
      .compact(documentId, mergeStored)
      .then(
        (merged) => {
          if (merged > 0) log.info("live.compacted", { document: documentId, updates: merged });
        },
        // Nothing is lost: the updates stay as they are until the next time.
        (error: unknown) => log.error("live.compactionFailed", error, { document: documentId }),
      )
      .finally(() => compacting.delete(documentId));
    compacting.set(documentId, work);
  };

  const loadStored = async (documentId: string, live: Y.Doc): Promise<LoadedContent | null> => {
    const stored = await storage.updates.load(documentId);
    if (stored === null) return null;
    const failed = applyUpdates(live, stored.updates);
    if (failed.length > 0) {
      log.warn("live.updatesLeftOut", { document: documentId, count: failed.length });
    }
    waiting.set(documentId, stored.pending);
    // A server that was killed leaves its updates waiting.
    if (stored.pending >= compactAt) compact(documentId, "idle");
    const migration = migrateLive(live);
    if (migration === null) return { live, sequence: stored.sequence };
    return { live, sequence: await storage.updates.append(documentId, migration) };
  };

  /** One load of a document at a time, so that it is migrated once. */
  const load = (documentId: string, live = new Y.Doc()): Promise<LoadedContent | null> => {
    const before = migrating.get(documentId) ?? Promise.resolve();
    const loading = before.catch(() => null).then(() => loadStored(documentId, live));
    migrating.set(documentId, loading);
    const forget = () => {
      if (migrating.get(documentId) === loading) migrating.delete(documentId);
    };
    loading.then(forget, forget);
    return loading;
  };

  return {
    load,
    async read(documentId) {
      const loaded = await load(documentId);
      if (loaded === null) return null;
      const content = readLive(loaded.live);
      loaded.live.destroy();
      return { content, sequence: loaded.sequence };
    },
    compact,
    async settle() {
      while (compacting.size > 0) await Promise.all(compacting.values());
    },
  };
}
