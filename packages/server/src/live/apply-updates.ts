import * as Y from "yjs";

/**
 * Applies stored updates, oldest first. One that cannot be applied is left out, as it was when it
 * came; returns the places of those, so that nothing is thrown away on their account.
 */
export function applyUpdates(live: Y.Doc, updates: readonly Uint8Array[]): number[] {
  const failed: number[] = [];
  live.transact(() => {
    for (const [index, update] of updates.entries()) {
      try {
        Y.applyUpdate(live, update);
      } catch {
        failed.push(index);
      }
    }
  });
  return failed;
}

/** One update that says what all of them say, or null when one of them cannot be applied. */
export function mergeStored(updates: readonly Uint8Array[]): Uint8Array | null {
  const live = new Y.Doc();
  const failed = applyUpdates(live, updates);
  const merged = failed.length === 0 ? Y.encodeStateAsUpdate(live) : null;
  live.destroy();
  return merged;
}
