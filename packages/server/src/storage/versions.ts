import type { VersionSummary } from "@klubba/protocol";
import type { Selectable } from "kysely";
import type { Engine } from "./engine.ts";
import { lockDocument } from "./lock-document.ts";
import type { VersionStorage } from "./storage.ts";
import type { Tables } from "./tables.ts";

const summaryColumns = [
  "number",
  "name",
  "reason",
  "hash",
  "author_id",
  "author_name",
  "created_at",
] as const;
type SummaryRow = Pick<Selectable<Tables["version"]>, (typeof summaryColumns)[number]>;

const toSummary = (row: SummaryRow): VersionSummary => ({
  number: row.number,
  name: row.name,
  reason: row.reason,
  hash: row.hash,
  author: { id: row.author_id, name: row.author_name },
  createdAt: row.created_at,
});

export function createVersionStorage(engine: Engine, now: () => Date): VersionStorage {
  const { database } = engine;
  return {
    async add(documentId, version) {
      engine.requireClaim();
      return await database.transaction().execute(async (transaction) => {
        if (!(await lockDocument(transaction, engine.name, documentId))) {
          throw new Error(`there is no document ${documentId}`);
        }
        const { last } = await transaction
          .selectFrom("version")
          .select((build) => build.fn.max("number").as("last"))
          .where("document_id", "=", documentId)
          .executeTakeFirstOrThrow();
        const row: Tables["version"] = {
          document_id: documentId,
          number: ((last as number | null) ?? 0) + 1,
          name: version.name,
          reason: version.reason,
          hash: version.hash,
          author_id: version.author.id,
          author_name: version.author.name,
          created_at: now().toISOString(),
          content: version.content,
          content_digest: version.contentDigest,
        };
        await transaction.insertInto("version").values(row).execute();
        return toSummary(row);
      });
    },
    async list(documentId) {
      const rows = await database
        .selectFrom("version")
        .select(summaryColumns)
        .where("document_id", "=", documentId)
        .orderBy("number", "desc")
        .execute();
      return rows.map(toSummary);
    },
    async find(documentId, number) {
      const row = await database
        .selectFrom("version")
        .selectAll()
        .where("document_id", "=", documentId)
        .where("number", "=", number)
        .executeTakeFirst();
      if (row === undefined) return null;
      return { ...toSummary(row), content: row.content, contentDigest: row.content_digest };
    },
  };
}
