import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { setHead } from "@klubba/live";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createStorage } from "../storage/create-storage.ts";
import type { Storage } from "../storage/storage.ts";
import { openLive, until } from "../test-server/open-live.ts";
import { sampleCorpus } from "../test-server/sample-corpus.ts";
import { startTestServer, type TestServer } from "../test-server/start-test-server.ts";
import { createServer } from "./create-server.ts";

let klubba: TestServer;
let storage: Storage;
beforeEach(async () => {
  klubba = await startTestServer({ wrap: (opened) => (storage = opened) });
});
afterEach(() => klubba.stop());

test("[S1] a commit has been synced to disk when it returns", async () => {
  const { rows } = await sql`pragma synchronous`.execute(storage.engine.database);
  const mode = await sql`pragma journal_mode`.execute(storage.engine.database);
  const keys = await sql`pragma foreign_keys`.execute(storage.engine.database);
  expect([rows, mode.rows, keys.rows]).toEqual([
    [{ synchronous: 2 }],
    [{ journal_mode: "wal" }],
    [{ foreign_keys: 1 }],
  ]);
});

test("[S3] a second server on the same directory is refused with what to do", async () => {
  const options = { port: 0, dataDirectory: klubba.directory, corpus: sampleCorpus };
  await expect(createServer(options)).rejects.toThrow(/another Klubba is running on .*--data/);
  expect((await klubba.call("health")).status).toBe(200);
});

test("a port that is taken is named, and the database is let go", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "klubba-"));
  const port = Number(new URL(klubba.server.url).port);
  const log = { info: () => {}, warn: () => {}, error: () => {} };
  const options = { port, dataDirectory, corpus: sampleCorpus, log };
  await expect(createServer(options)).rejects.toThrow(
    `port ${port} is taken; choose another with --port`,
  );
  const free = await createStorage({ dataDirectory, log, now: () => new Date() });
  await free.close();
  await rm(dataDirectory, { recursive: true });
});

test("a public address that is none is said to be none", async () => {
  const dataDirectory = await mkdtemp(join(tmpdir(), "klubba-"));
  const options = { port: 0, dataDirectory, corpus: sampleCorpus, publicUrl: "klubba.example.se" };
  await expect(createServer(options)).rejects.toThrow(/must look like https:\/\/klubba.example.se/);
  await rm(dataDirectory, { recursive: true });
});

test("[S4] a stop tells the sockets, keeps what was acknowledged, and frees port and directory", async () => {
  const anna = await klubba.setUp();
  const document = await klubba.createDocument(anna);
  const client = openLive({ url: klubba.server.url, document, cookie: anna.cookie });
  await client.acknowledged();
  setHead(client.live, "title", "Sparad");
  await client.acknowledged();
  await Promise.all([klubba.server.stop(), klubba.server.stop()]);
  await until(() => client.closes.includes(1001));
  client.close();
  await expect(fetch(klubba.server.url)).rejects.toThrow();
  const again = await startTestServer({ dataDirectory: klubba.directory });
  const content = await again.call("readContent", { as: anna, parameters: { document } });
  expect(content.value.head.title).toBe("Sparad");
  await again.stop();
});

test("[S6] a database that does not answer makes health fail", async () => {
  const broken = await startTestServer({
    wrap: (opened) => ({ ...opened, ping: () => Promise.reject(new Error("gone")) }),
  });
  const { status, value } = await broken.call("health");
  expect([status, value]).toMatchObject([503, { status: "degraded", storage: "failing" }]);
  await broken.stop();
});

test("[S4] a stop does not wait for a client that was refused a socket and never hangs up", async () => {
  const line = connect({ port: Number(new URL(klubba.server.url).port), allowHalfOpen: true });
  line.write(
    "GET /elsewhere HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
  );
  const [answer] = (await once(line, "data")) as [Buffer];
  expect(answer.toString()).toMatch(/^HTTP\/1.1 404/);
  line.on("error", () => {});
  await klubba.server.stop();
  line.destroy();
});
