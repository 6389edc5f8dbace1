import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import type { Log } from "../log/log.ts";
import { type Engine, StorageUnavailable } from "./engine.ts";
import type { Tables } from "./tables.ts";

const types: pg.CustomTypesConfig = {
  getTypeParser: (type, format) =>
    // Counts fit a number; pg gives them as text.
    type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format),
};

/**
 * Opens a PostgreSQL database. One server per schema: live editing is fanned out inside one
 * process, so a second one throws `StorageUnavailable`.
 */
export async function openPostgres(url: string, log: Log): Promise<Engine> {
  const pool = new pg.Pool({
    connectionString: url,
    types,
    max: 10,
    connectionTimeoutMillis: 10_000,
    // Without it a commit could wait for ever on a link that is silently gone.
    query_timeout: 30_000,
  });
  pool.on("error", (error) => log.error("storage.idleConnectionFailed", error));
  try {
    const claim = await createClaim(url, log);
    return {
      name: "postgres",
      database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
      requireClaim: claim.require,
      close: async () => {
        await pool.end();
        await claim.close();
      },
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

interface Claim {
  readonly require: () => void;
  readonly close: () => Promise<void>;
}

const claimSql = `select pg_try_advisory_lock(hashtext('klubba'), hashtext(current_schema())) as held`;

/** An advisory lock on a connection of its own. When that is lost, it is tried again each second. */
async function createClaim(url: string, log: Log): Promise<Claim> {
  let client: pg.Client | null = null;
  let retry: NodeJS.Timeout | null = null;
  let closed = false;

  const claim = async () => {
    const next = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
    });
    next.on("error", (error) => {
      if (client === next) lose(error);
    });
    await next.connect();
    const { rows } = await next.query<{ held: boolean }>(claimSql);
    if (rows[0]?.held !== true) {
      await next.end();
      throw new StorageUnavailable(
        "another Klubba is running on this database; stop it, or set DATABASE_URL to another one",
      );
    }
    if (closed) await next.end();
    else client = next;
  };
  const lose = (error: unknown) => {
    client = null;
    log.error("storage.claimLost", error);
    tryAgain();
  };
  const tryAgain = () => {
    if (closed) return;
    retry = setTimeout(() => {
      claim().then(
        () => log.info("storage.claimRegained"),
        () => tryAgain(),
      );
    }, 1000);
  };

  await claim();
  return {
    require: () => {
      if (client === null) throw new StorageUnavailable("the claim on the database is lost");
    },
    close: async () => {
      closed = true;
      if (retry !== null) clearTimeout(retry);
      const held = client;
      client = null;
      await held?.end();
    },
  };
}

/** The schema that unqualified names mean on this connection. */
export async function readCurrentSchema(database: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(
    database,
  );
  const schema = rows[0]?.schema;
  if (!schema)
    throw new StorageUnavailable("the search_path of DATABASE_URL names no schema that exists");
  return schema;
}
