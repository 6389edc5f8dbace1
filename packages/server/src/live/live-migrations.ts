import { currentFormat } from "@klubba/model";
import { metaOf, readFormat } from "@klubba/live";
import * as Y from "yjs";

/** Changes a live document from one format to the next, in place: its history goes on. */
export type LiveMigration = (live: Y.Doc) => void;

/**
 * The counterpart, for live documents, of the model's migrations: numbered by place, append-only,
 * and as many as those.
 */
export const liveMigrations: readonly LiveMigration[] = [];

/** A document written by a newer Klubba, or one in which no format stands. */
export class UnknownFormat extends Error {
  override readonly name = "UnknownFormat";
}

/**
 * Brings a live document to the newest format. Returns the update that did it, which the caller
 * must store before anyone sees the document, or null when there was nothing to do.
 */
export function migrateLive(
  live: Y.Doc,
  steps: readonly LiveMigration[] = liveMigrations,
): Uint8Array | null {
  const newest = steps.length + 1;
  const format = readFormat(live);
  if (format === null) throw new UnknownFormat("no format stands in the document");
  if (format > newest) {
    throw new UnknownFormat(
      `the document is in format ${format}, this Klubba knows ${newest}; update Klubba`,
    );
  }
  if (format === newest) return null;
  const before = Y.encodeStateVector(live);
  live.transact(() => {
    for (const step of steps.slice(format - 1)) step(live);
    metaOf(live).set("format", newest);
  });
  return Y.encodeStateAsUpdate(live, before);
}

if (liveMigrations.length + 1 !== currentFormat) {
  throw new Error(
    `the model is at format ${currentFormat}, live documents at ${liveMigrations.length + 1}: add the live migration`,
  );
}
