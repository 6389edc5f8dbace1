import type { Transaction } from "kysely";
import type { Engine } from "./engine.ts";
import { lockDocument } from "./lock-document.ts";
import type { UpdateStorage } from "./storage.ts";
import type { Tables } from "./tables.ts";

async function selectContent(transaction: Transaction<Tables>, documentId: string) {
  const snapshot = await transaction
    .selectFrom("document_snapshot")
    .select(["sequence", "data"])
    .where("document_id", "=", documentId)
    .executeTakeFirst();
  const updates = await transaction
    .selectFrom("document_update")
    .select(["sequence", "data"])
    .where("document_id", "=", documentId)
    .orderBy("sequence")
    .execute();
  const rows = snapshot === undefined ? updates : [snapshot, ...updates];
  return {
    updates: rows.map(({ data }) => data),
    pending: updates.length,
    sequence: rows.at(-1)?.sequence ?? 0,
  };
}

export function createUpdateStorage(engine: Engine, now: () => Date): UpdateStorage {
  const { database } = engine;
  return {
    async append(documentId, update) {
      engine.requireClaim();
      return await database.transaction().execute(async (transaction) => {
        // The update holds the row, so that two appends at once get two numbers.
        const { last_sequence: sequence } = await transaction
          .updateTable("document")
          .set((build) => ({
            last_sequence: build("last_sequence", "+", 1),
            updated_at: now().toISOString(),
          }))
          .where("id", "=", documentId)
          .returning("last_sequence")
          .executeTakeFirstOrThrow(() => new Error(`there is no document ${documentId}`));
        await transaction
          .insertInto("document_update")
          .values({ document_id: documentId, sequence, data: update })
          .execute();
        return sequence;
      });
    },
    async load(documentId) {
      const begin = database.transaction();
      // Two reads of one moment: a compaction between them must not hide anything.
      const transaction =
        engine.name === "postgres" ? begin.setIsolationLevel("repeatable read") : begin;
      return await transaction.execute(async (reading) => {
        const document = await reading
          .selectFrom("document")
          .select("id")
          .where("id", "=", documentId)
          .executeTakeFirst();
        return document === undefined ? null : await selectContent(reading, documentId);
      });
    },
    async compact(documentId, merge) {
      engine.requireClaim();
      return await database.transaction().execute(async (transaction) => {
        if (!(await lockDocument(transaction, engine.name, documentId))) return 0;
        const { updates, pending, sequence } = await selectContent(transaction, documentId);
        if (pending === 0) return 0;
        const data = merge(updates);
        if (data === null) return 0;
        await transaction
          .insertInto("document_snapshot")
          .values({ document_id: documentId, sequence, data })
          .onConflict((conflict) => conflict.column("document_id").doUpdateSet({ sequence, data }))
          .execute();
        await transaction
          .deleteFrom("document_update")
          .where("document_id", "=", documentId)
          .where("sequence", "<=", sequence)
          .execute();
        return pending;
      });
    },
  };
}
