import type { Engine } from "./engine.ts";
import type { AssetStorage } from "./storage.ts";

export function createAssetStorage(engine: Engine, now: () => Date): AssetStorage {
  const { database } = engine;
  return {
    async store(documentId, { hash, type, data, createdBy }) {
      engine.requireClaim();
      await database
        .insertInto("asset")
        .values({
          document_id: documentId,
          hash,
          type,
          data,
          created_by: createdBy,
          created_at: now().toISOString(),
        })
        .onConflict((conflict) => conflict.columns(["document_id", "hash"]).doNothing())
        .execute();
    },
    async find(documentId, hash) {
      const row = await database
        .selectFrom("asset")
        .select(["type", "data"])
        .where("document_id", "=", documentId)
        .where("hash", "=", hash)
        .executeTakeFirst();
      return row ?? null;
    },
  };
}
