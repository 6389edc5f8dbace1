import { sql } from "kysely";
import type { Log } from "../log/log.ts";
import { createAssetStorage } from "./assets.ts";
import { createDocumentStorage } from "./documents.ts";
import type { Engine } from "./engine.ts";
import { createInvitationStorage } from "./invitations.ts";
import { createMemberStorage } from "./members.ts";
import { migrateStorage } from "./migrate-storage.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";
import { createPeopleStorage } from "./people.ts";
import type { Storage } from "./storage.ts";
import { createUpdateStorage } from "./updates.ts";
import { createVersionStorage } from "./versions.ts";

interface StorageOptions {
  /** Where the embedded database lies; not used with `databaseUrl`. */
  readonly dataDirectory: string;
  /** `postgres://…`; without it the embedded SQLite is used. */
  readonly databaseUrl?: string | undefined;
  readonly log: Log;
  readonly now: () => Date;
}

/** Opens the database and brings its tables to the newest form. */
export async function createStorage(options: StorageOptions): Promise<Storage> {
  const engine =
    options.databaseUrl === undefined
      ? openSqlite(options.dataDirectory)
      : await openPostgres(options.databaseUrl, options.log);
  try {
    await migrateStorage(engine);
    return storageOn(engine, options.now);
  } catch (error) {
    await engine.close();
    throw error;
  }
}

function storageOn(engine: Engine, now: () => Date): Storage {
  const { database } = engine;
  return {
    engine,
    people: createPeopleStorage(engine, now),
    invitations: createInvitationStorage(engine, now),
    documents: createDocumentStorage(engine, now),
    members: createMemberStorage(engine, now),
    updates: createUpdateStorage(engine, now),
    versions: createVersionStorage(engine, now),
    assets: createAssetStorage(engine, now),
    async loadSetting(key, initial) {
      engine.requireClaim();
      await database
        .insertInto("setting")
        .values({ key, value: initial() })
        .onConflict((conflict) => conflict.column("key").doNothing())
        .execute();
      const row = await database
        .selectFrom("setting")
        .select("value")
        .where("key", "=", key)
        .executeTakeFirstOrThrow();
      return row.value;
    },
    async ping() {
      engine.requireClaim();
      await sql`select 1`.execute(database);
    },
    close: engine.close,
  };
}
