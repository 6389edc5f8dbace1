import pg from "pg";
import { expect, test } from "vitest";
import { createPostgresSchema } from "../test-server/create-postgres-schema.ts";
import { until } from "../test-server/open-live.ts";
import { createStorage } from "./create-storage.ts";

const postgres = process.env["KLUBBA_TEST_POSTGRES"];

test.skipIf(postgres === undefined)(
  "[S3] while the claim on PostgreSQL is lost nothing is written, and it is taken again (set KLUBBA_TEST_POSTGRES)",
  async () => {
    const { databaseUrl, remove } = await createPostgresSchema(postgres!);
    const events: string[] = [];
    const note = (event: string) => events.push(event);
    const log = { info: note, warn: note, error: note };
    const storage = await createStorage({
      dataDirectory: "",
      databaseUrl,
      log,
      now: () => new Date(),
    });
    const other = new pg.Client({ connectionString: databaseUrl });
    await other.connect();
    await other.query(
      `select pg_terminate_backend(pid) from pg_locks
       where locktype = 'advisory' and objid = (hashtext(current_schema())::bigint & 4294967295)::oid`,
    );
    await until(() => events.includes("storage.claimLost"));
    await expect(storage.loadSetting("key", () => "value")).rejects.toThrow(
      /claim on the database is lost/,
    );
    await expect(storage.ping()).rejects.toThrow(/claim/);
    await until(() => events.includes("storage.claimRegained"));
    expect(await storage.loadSetting("key", () => "value")).toBe("value");
    await other.end();
    await storage.close();
    await remove();
  },
);
