import type { Transaction } from "kysely";
import { type Engine, type EngineName, engineTime, engineTruth } from "./engine.ts";
import { isUniqueViolation } from "./unique-violation.ts";
import type { InvitationStorage, NewPerson } from "./storage.ts";
import type { Tables } from "./tables.ts";

export function createInvitationStorage(engine: Engine, now: () => Date): InvitationStorage {
  const { database } = engine;
  return {
    async create(invitation) {
      engine.requireClaim();
      await database.transaction().execute(async (transaction) => {
        await transaction
          .deleteFrom("invitation")
          .where("kind", "=", invitation.kind)
          .where("email", "=", invitation.email)
          .where("used_at", "is", null)
          .execute();
        await transaction
          .insertInto("invitation")
          .values({
            token_hash: invitation.tokenHash,
            kind: invitation.kind,
            name: invitation.name,
            email: invitation.email,
            invited_by: invitation.invitedBy,
            created_at: now().toISOString(),
            expires_at: invitation.expiresAt.toISOString(),
            used_at: null,
          })
          .execute();
      });
    },
    async find(tokenHash) {
      const row = await database
        .selectFrom("invitation")
        .selectAll()
        .where("token_hash", "=", tokenHash)
        .where("used_at", "is", null)
        .where("expires_at", ">", now().toISOString())
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        tokenHash,
        kind: row.kind,
        name: row.name,
        email: row.email,
        invitedBy: row.invited_by,
        expiresAt: new Date(row.expires_at),
      };
    },
    async accept(tokenHash, person) {
      engine.requireClaim();
      const at = now();
      try {
        return await database.transaction().execute(async (transaction) => {
          // The update claims the row: of two at once, the second finds it used.
          const used = await transaction
            .updateTable("invitation")
            .set({ used_at: at.toISOString() })
            .where("token_hash", "=", tokenHash)
            .where("used_at", "is", null)
            .where("expires_at", ">", at.toISOString())
            .returning("kind")
            .executeTakeFirst();
          if (used === undefined) return "gone";
          const isSetup = used.kind === "setup";
          if (isSetup && (await somebodyIs(transaction))) return "gone";
          await insertPerson(transaction, engine.name, person, at, isSetup);
          return "accepted";
        });
      } catch (error) {
        if (isUniqueViolation(error)) return "emailTaken";
        throw error;
      }
    },
  };
}

async function somebodyIs(transaction: Transaction<Tables>): Promise<boolean> {
  return (
    (await transaction.selectFrom("user").select("id").limit(1).executeTakeFirst()) !== undefined
  );
}

/** As better-auth itself stores who signs in with e-mail and password. */
async function insertPerson(
  transaction: Transaction<Tables>,
  engine: EngineName,
  person: NewPerson,
  at: Date,
  administrator: boolean,
): Promise<void> {
  const times = { createdAt: engineTime(engine, at), updatedAt: engineTime(engine, at) };
  await transaction
    .insertInto("user")
    .values({
      id: person.id,
      name: person.name,
      email: person.email,
      emailVerified: engineTruth(engine, false),
      image: null,
      administrator: engineTruth(engine, administrator),
      ...times,
    })
    .execute();
  await transaction
    .insertInto("account")
    .values({
      id: person.id,
      accountId: person.id,
      providerId: "credential",
      userId: person.id,
      password: person.passwordHash,
      ...times,
    })
    .execute();
}
