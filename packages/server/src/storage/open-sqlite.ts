import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import Sqlite from "better-sqlite3";
import { Kysely, SqliteDialect } from "kysely";
import { type Engine, StorageUnavailable } from "./engine.ts";
import type { Tables } from "./tables.ts";

/**
 * Opens, or creates, the embedded database in a directory. A commit is on disk when it returns
 * (`synchronous=FULL`). One server per directory: a second one throws `StorageUnavailable`.
 */
export function openSqlite(directory: string): Engine {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const claim = claimDirectory(directory);
  try {
    const file = join(directory, "klubba.db");
    const sqlite = new Sqlite(file, { timeout: 5000 });
    // Sessions and password hashes lie in it; its -wal and -shm get the same rights.
    chmodSync(file, 0o600);
    sqlite.pragma("journal_mode = WAL");
    sqlite.pragma("synchronous = FULL");
    sqlite.pragma("foreign_keys = ON");
    const database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: sqlite }) });
    return {
      name: "sqlite",
      database,
      requireClaim: () => {},
      close: async () => {
        await database.destroy();
        if (sqlite.open) sqlite.close();
        claim.close();
      },
    };
  } catch (error) {
    claim.close();
    throw error;
  }
}

/** An exclusive transaction in a file of its own: the kernel drops it when the process dies. */
function claimDirectory(directory: string): Sqlite.Database {
  const claim = new Sqlite(join(directory, "klubba.lock"), { timeout: 0 });
  try {
    claim.exec("begin exclusive");
    return claim;
  } catch (error) {
    claim.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new StorageUnavailable(
        `another Klubba is running on ${directory}; stop it, or choose another directory with --data`,
        { cause: error },
      );
    }
    throw error;
  }
}
