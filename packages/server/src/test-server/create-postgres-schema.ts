import { randomUUID } from "node:crypto";
import pg from "pg";

/** A schema of its own on a server for tests, and a URL that leads to it. */
export async function createPostgresSchema(server: string) {
  const schema = `klubba_${randomUUID().replaceAll("-", "")}`;
  const run = async (statement: string) => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await run(`create schema ${schema}`);
  const url = new URL(server);
  url.searchParams.set("options", `-c search_path=${schema}`);
  return { databaseUrl: url.href, remove: () => run(`drop schema ${schema} cascade`) };
}
