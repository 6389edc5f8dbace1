import type { beforeSyncPayload } from "@hocuspocus/server";
import { messageYjsSyncStep1, messageYjsSyncStep2 } from "y-protocols/sync";
import * as Y from "yjs";

/** An update that says nothing: no structs, no deletions. */
const isEmpty = (update: Uint8Array): boolean =>
  update.byteLength === 2 && update[0] === 0 && update[1] === 0;

/**
 * What has to be on disk before this sync message may be applied and acknowledged, or null when it
 * brings nothing new. Throws on bytes that are no Yjs update, so that none is ever stored.
 */
export function readNewUpdate({
  type,
  payload,
  document,
}: Pick<beforeSyncPayload, "type" | "payload" | "document">): Uint8Array | null {
  if (type === messageYjsSyncStep1 || isEmpty(payload)) return null;
  Y.decodeUpdate(payload);
  // Every reconnection sends all that the client has: what is here already is on disk already.
  const known =
    type === messageYjsSyncStep2 && Y.snapshotContainsUpdate(Y.snapshot(document), payload);
  return known ? null : payload;
}
