import { type ColumnDataType, type Kysely, type RawBuilder, sql } from "kysely";
import type { EngineName } from "../engine.ts";

/** The tables that the first release has. */
export async function createFirstTables(
  database: Kysely<unknown>,
  engine: EngineName,
): Promise<void> {
  const bytes: ColumnDataType = engine === "sqlite" ? "blob" : "bytea";
  const { schema } = database;
  await createSignInTables(database, engine);

  await schema
    .createTable("setting")
    .addColumn("key", "text", (c) => c.primaryKey())
    .addColumn("value", "text", (c) => c.notNull())
    .execute();
  await schema
    .createTable("invitation")
    .addColumn("token_hash", "text", (c) => c.primaryKey())
    .addColumn("kind", "text", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull())
    .addColumn("invited_by", "text", (c) => c.references("user.id").onDelete("cascade"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("expires_at", "text", (c) => c.notNull())
    .addColumn("used_at", "text")
    .execute();
  await schema
    .createTable("document")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("created_by", "text", (c) => c.notNull().references("user.id"))
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("updated_at", "text", (c) => c.notNull())
    .addColumn("archived", "integer", (c) => c.notNull())
    .addColumn("last_sequence", "integer", (c) => c.notNull())
    .addColumn("summary", "text", (c) => c.notNull())
    .addColumn("summary_sequence", "integer", (c) => c.notNull())
    .execute();
  await schema
    .createTable("member")
    .addColumn("document_id", "text", (c) =>
      c.notNull().references("document.id").onDelete("cascade"),
    )
    .addColumn("person_id", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("role", "text", (c) => c.notNull())
    .addColumn("added_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("member_key", ["document_id", "person_id"])
    .execute();
  await schema.createIndex("member_person").on("member").column("person_id").execute();
  await schema
    .createTable("document_snapshot")
    .addColumn("document_id", "text", (c) =>
      c.primaryKey().references("document.id").onDelete("cascade"),
    )
    .addColumn("sequence", "integer", (c) => c.notNull())
    .addColumn("data", bytes, (c) => c.notNull())
    .execute();
  await schema
    .createTable("document_update")
    .addColumn("document_id", "text", (c) =>
      c.notNull().references("document.id").onDelete("cascade"),
    )
    .addColumn("sequence", "integer", (c) => c.notNull())
    .addColumn("data", bytes, (c) => c.notNull())
    .addPrimaryKeyConstraint("document_update_key", ["document_id", "sequence"])
    .execute();
  await schema
    .createTable("version")
    .addColumn("document_id", "text", (c) => c.notNull().references("document.id"))
    .addColumn("number", "integer", (c) => c.notNull())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("reason", "text", (c) => c.notNull())
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("author_id", "text", (c) => c.notNull())
    .addColumn("author_name", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addColumn("content", "text", (c) => c.notNull())
    .addColumn("content_digest", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("version_key", ["document_id", "number"])
    .execute();
  await schema
    .createTable("asset")
    .addColumn("document_id", "text", (c) =>
      c.notNull().references("document.id").onDelete("cascade"),
    )
    .addColumn("hash", "text", (c) => c.notNull())
    .addColumn("type", "text", (c) => c.notNull())
    .addColumn("data", bytes, (c) => c.notNull())
    .addColumn("created_by", "text", (c) => c.notNull())
    .addColumn("created_at", "text", (c) => c.notNull())
    .addPrimaryKeyConstraint("asset_key", ["document_id", "hash"])
    .execute();
  for (const statement of keepVersions[engine]) await statement.execute(database);
}

/** What better-auth keeps; a test holds these against what it asks for. */
async function createSignInTables(database: Kysely<unknown>, engine: EngineName): Promise<void> {
  const time: ColumnDataType = engine === "sqlite" ? "date" : "timestamptz";
  const truth: ColumnDataType = engine === "sqlite" ? "integer" : "boolean";
  const { schema } = database;
  await schema
    .createTable("user")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("name", "text", (c) => c.notNull())
    .addColumn("email", "text", (c) => c.notNull().unique())
    .addColumn("emailVerified", truth, (c) => c.notNull())
    .addColumn("image", "text")
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("updatedAt", time, (c) => c.notNull())
    .addColumn("administrator", truth, (c) => c.notNull())
    .execute();
  await schema
    .createTable("session")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("expiresAt", time, (c) => c.notNull())
    .addColumn("token", "text", (c) => c.notNull().unique())
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("updatedAt", time, (c) => c.notNull())
    .addColumn("ipAddress", "text")
    .addColumn("userAgent", "text")
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .execute();
  await schema.createIndex("session_userId_idx").on("session").column("userId").execute();
  await schema
    .createTable("account")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("accountId", "text", (c) => c.notNull())
    .addColumn("providerId", "text", (c) => c.notNull())
    .addColumn("userId", "text", (c) => c.notNull().references("user.id").onDelete("cascade"))
    .addColumn("accessToken", "text")
    .addColumn("refreshToken", "text")
    .addColumn("idToken", "text")
    .addColumn("accessTokenExpiresAt", time)
    .addColumn("refreshTokenExpiresAt", time)
    .addColumn("scope", "text")
    .addColumn("password", "text")
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("updatedAt", time, (c) => c.notNull())
    .execute();
  await schema.createIndex("account_userId_idx").on("account").column("userId").execute();
  await schema
    .createTable("verification")
    .addColumn("id", "text", (c) => c.primaryKey())
    .addColumn("identifier", "text", (c) => c.notNull())
    .addColumn("value", "text", (c) => c.notNull())
    .addColumn("expiresAt", time, (c) => c.notNull())
    .addColumn("createdAt", time, (c) => c.notNull())
    .addColumn("updatedAt", time, (c) => c.notNull())
    .execute();
  await schema
    .createIndex("verification_identifier_idx")
    .on("verification")
    .column("identifier")
    .execute();
}

/** A version stays as it was named, also for whoever writes SQL by hand. */
const keepVersions: Record<EngineName, readonly RawBuilder<unknown>[]> = {
  sqlite: [
    sql`create trigger version_kept_on_update before update on version
        begin select raise(abort, 'a version is never changed'); end`,
    sql`create trigger version_kept_on_delete before delete on version
        begin select raise(abort, 'a version is never deleted'); end`,
  ],
  postgres: [
    sql`create function refuse_version_change() returns trigger language plpgsql as
        $$ begin raise exception 'a version is never changed or deleted'; end $$`,
    sql`create trigger version_kept before update or delete on version
        for each row execute function refuse_version_change()`,
  ],
};
