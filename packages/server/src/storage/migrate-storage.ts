import { Migrator } from "kysely/migration";
import { type Engine, StorageUnavailable } from "./engine.ts";
import { storageMigrations } from "./migrations/migrations.ts";
import { readCurrentSchema } from "./open-postgres.ts";

/** Brings the tables to the newest form. Throws on a database of a newer Klubba. */
export async function migrateStorage({ name, database }: Engine): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(storageMigrations).map(([key, up]) => [key, { up: (db) => up(db, name) }]),
        ),
    },
    ...(name === "postgres" ? { migrationTableSchema: await readCurrentSchema(database) } : {}),
  });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  if (error instanceof Error && error.message.includes("corrupted migrations")) {
    throw new StorageUnavailable(
      "the database was written by a newer Klubba; update Klubba, or restore a backup made before the update",
      { cause: error },
    );
  }
  throw error;
}
