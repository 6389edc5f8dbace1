import type { Selectable } from "kysely";
import type { Engine } from "./engine.ts";
import type { ContentSummary, DocumentStorage, StoredDocument } from "./storage.ts";
import type { Tables } from "./tables.ts";

type Row = Selectable<Tables["document"]> & { versions: number | null };

const toStored = (row: Row): StoredDocument => ({
  id: row.id,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
  archived: row.archived === 1,
  versions: row.versions ?? 0,
  summary: JSON.parse(row.summary) as ContentSummary,
  lastSequence: row.last_sequence,
  summarySequence: row.summary_sequence,
});

export function createDocumentStorage(engine: Engine, now: () => Date): DocumentStorage {
  const { database } = engine;
  const select = database
    .selectFrom("document")
    .selectAll("document")
    .select((build) =>
      build
        .selectFrom("version")
        .select((inner) => inner.fn.max("number").as("last"))
        .whereRef("version.document_id", "=", "document.id")
        .as("versions"),
    );
  return {
    async create({ id, createdBy, content, summary }) {
      engine.requireClaim();
      const at = now().toISOString();
      await database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto("document")
          .values({
            id,
            created_by: createdBy,
            created_at: at,
            updated_at: at,
            archived: 0,
            last_sequence: 0,
            summary: JSON.stringify(summary),
            summary_sequence: 0,
          })
          .execute();
        await transaction
          .insertInto("document_snapshot")
          .values({ document_id: id, sequence: 0, data: content })
          .execute();
        await transaction
          .insertInto("member")
          .values({ document_id: id, person_id: createdBy, role: "owner", added_at: at })
          .execute();
      });
    },
    async find(id) {
      const row = await select.where("document.id", "=", id).executeTakeFirst();
      return row === undefined ? null : toStored(row);
    },
    async listFor(personId) {
      const rows = await select
        .innerJoin("member", "member.document_id", "document.id")
        .select("member.role")
        .where("member.person_id", "=", personId)
        .orderBy("document.updated_at", "desc")
        .orderBy("document.id")
        .execute();
      return rows.map((row) => ({ ...toStored(row), role: row.role }));
    },
    async setArchived(id, archived) {
      engine.requireClaim();
      await database
        .updateTable("document")
        .set({ archived: archived ? 1 : 0 })
        .where("id", "=", id)
        .execute();
    },
    async setSummary(id, summary, sequence) {
      engine.requireClaim();
      await database
        .updateTable("document")
        .set({ summary: JSON.stringify(summary), summary_sequence: sequence })
        .where("id", "=", id)
        .where("summary_sequence", "<=", sequence)
        .execute();
    },
  };
}
