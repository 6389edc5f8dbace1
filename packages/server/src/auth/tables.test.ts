import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { getMigrations } from "better-auth/db/migration";
import { expect, test } from "vitest";
import { createRateLimiter } from "../http/rate-limiter.ts";
import { createJsonLog } from "../log/log.ts";
import { createStorage } from "../storage/create-storage.ts";
import { createAuth } from "./create-auth.ts";

const now = () => new Date();

test("[S2] our migrations make every table and column that better-auth wants", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "klubba-"));
  const log = createJsonLog(() => {}, now);
  const storage = await createStorage({ dataDirectory, log, now });
  const limiter = createRateLimiter(now);
  const { options } = createAuth({
    storage,
    secret: "s".repeat(43),
    publicUrl: null,
    limiter,
    log,
  });
  const { database, name } = storage.engine;
  const plan = await getMigrations({ ...options, database: { db: database, type: name } });
  expect(plan.toBeCreated).toEqual([]);
  expect(plan.toBeAdded).toEqual([]);
  expect(plan.toBeAddedIndexes).toEqual([]);
  expect(plan.schemaProblems).toEqual([]);
  await storage.close();
  await rm(dataDirectory, { recursive: true });
});
