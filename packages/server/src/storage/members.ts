import type { Role } from "@klubba/protocol";
import type { Transaction } from "kysely";
import type { Engine } from "./engine.ts";
import { isUniqueViolation } from "./unique-violation.ts";
import { lockDocument } from "./lock-document.ts";
import type { MemberOutcome, MemberStorage } from "./storage.ts";
import type { Tables } from "./tables.ts";

export function createMemberStorage(engine: Engine, now: () => Date): MemberStorage {
  const { database } = engine;

  /** Lets `act` go on unless it would leave the document without an owner. */
  const keepingAnOwner = (
    documentId: string,
    personId: string,
    act: (transaction: Transaction<Tables>) => Promise<void>,
    nextRole: Role | null,
  ): Promise<MemberOutcome> => {
    engine.requireClaim();
    return database.transaction().execute(async (transaction): Promise<MemberOutcome> => {
      await lockDocument(transaction, engine.name, documentId);
      const rows = await transaction
        .selectFrom("member")
        .select(["person_id", "role"])
        .where("document_id", "=", documentId)
        .execute();
      if (!rows.some((row) => row.person_id === personId)) return "notMember";
      const otherOwners = rows.filter((row) => row.role === "owner" && row.person_id !== personId);
      if (nextRole !== "owner" && otherOwners.length === 0) return "lastOwner";
      await act(transaction);
      return "done";
    });
  };

  return {
    async findRole(documentId, personId) {
      const row = await database
        .selectFrom("member")
        .select("role")
        .where("document_id", "=", documentId)
        .where("person_id", "=", personId)
        .executeTakeFirst();
      return row?.role ?? null;
    },
    async list(documentId) {
      return await database
        .selectFrom("member")
        .innerJoin("user", "user.id", "member.person_id")
        .select(["user.id", "user.name", "user.email", "member.role"])
        .where("member.document_id", "=", documentId)
        .orderBy("user.name")
        .orderBy("user.id")
        .execute();
    },
    async add(documentId, personId, role) {
      engine.requireClaim();
      try {
        await database
          .insertInto("member")
          .values({
            document_id: documentId,
            person_id: personId,
            role,
            added_at: now().toISOString(),
          })
          .execute();
        return "added";
      } catch (error) {
        if (isUniqueViolation(error)) return "alreadyMember";
        throw error;
      }
    },
    change: (documentId, personId, role) =>
      keepingAnOwner(
        documentId,
        personId,
        async (transaction) => {
          await transaction
            .updateTable("member")
            .set({ role })
            .where("document_id", "=", documentId)
            .where("person_id", "=", personId)
            .execute();
        },
        role,
      ),
    remove: (documentId, personId) =>
      keepingAnOwner(
        documentId,
        personId,
        async (transaction) => {
          await transaction
            .deleteFrom("member")
            .where("document_id", "=", documentId)
            .where("person_id", "=", personId)
            .execute();
        },
        null,
      ),
  };
}
