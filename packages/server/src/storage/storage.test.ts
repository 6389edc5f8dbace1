import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "vitest";
import { createJsonLog } from "../log/log.ts";
import { createPostgresSchema } from "../test-server/create-postgres-schema.ts";
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
    const { databaseUrl, remove } = await createPostgresSchema(postgres);
    return {
      open: (now) => createStorage({ dataDirectory: "", databaseUrl, log, now }),
      remove,
    };
  });
}
