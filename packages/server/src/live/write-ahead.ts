import type { beforeSyncPayload } from "@hocuspocus/server";
import { messageYjsSyncStep2, messageYjsUpdate } from "y-protocols/sync";
import * as Y from "yjs";
import { wouldMisshape } from "./would-misshape.ts";

/** An update that says nothing: no structs, no deletions. */
const isEmpty = (update: Uint8Array): boolean =>
  update.byteLength === 2 && update[0] === 0 && update[1] === 0;

/**
 * What has to be on disk before this sync message may be applied and acknowledged, or null when it
 * brings nothing new. Throws on bytes that are no Yjs update, and on one that would misshape the
 * document, so that none is ever stored.
 */
export function readNewUpdate({
  type,
  payload,
  document,
}: Pick<beforeSyncPayload, "type" | "payload" | "document">): Uint8Array | null {
  // The other kind asks for what we have.
  if (type !== messageYjsSyncStep2 && type !== messageYjsUpdate) return null;
  if (isEmpty(payload)) return null;
  Y.decodeUpdate(payload);
  // Every reconnection sends all that the client has: what is here already is on disk already.
  const known =
    type === messageYjsSyncStep2 && Y.snapshotContainsUpdate(Y.snapshot(document), payload);
  if (known) return null;
  if (wouldMisshape(document, payload)) throw new Error("the update misshapes the document");
  return payload;
}
