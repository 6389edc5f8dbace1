import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { randomUUID } from "node:crypto";
import pg from "pg";
import { test } from "vitest";
import { createJsonLog } from "../log/log.ts";
import { createStorage } from "./create-storage.ts";
import { storageContract } from "./storage-contract.ts";

const log = createJsonLog(
  () => {},
  () => new Date(0),
);

storageContract("SQLite", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "klubba-"));
  return {
    open: (now) => createStorage({ dataDirectory, log, now }),
    remove: () => rm(dataDirectory, { recursive: true }),
  };
});

const postgres = process.env["KLUBBA_TEST_POSTGRES"];
if (postgres === undefined) {
  test.skip("storage on PostgreSQL: set KLUBBA_TEST_POSTGRES to a postgres:// URL to include it");
} else {
  storageContract("PostgreSQL", async () => {
    const schema = `klubba_${randomUUID().replaceAll("-", "")}`;
    const run = async (statement: string) => {
      const client = new pg.Client({ connectionString: postgres });
      await client.connect();
      await client.query(statement);
      await client.end();
    };
    await run(`create schema ${schema}`);
    const url = new URL(postgres);
    url.searchParams.set("options", `-c search_path=${schema}`);
    return {
      open: (now) => createStorage({ dataDirectory: "", databaseUrl: url.href, log, now }),
      remove: () => run(`drop schema ${schema} cascade`),
    };
  });
}
