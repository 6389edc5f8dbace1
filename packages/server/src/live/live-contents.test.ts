import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { metaOf, readLive, setHead, writeLive } from "@klubba/live";
import { createDocument, currentFormat } from "@klubba/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import * as Y from "yjs";
import { createJsonLog } from "../log/log.ts";
import { createStorage } from "../storage/create-storage.ts";
import type { Storage } from "../storage/storage.ts";
import { createLiveContents } from "./live-contents.ts";
import { liveMigrations, migrateLive } from "./live-migrations.ts";

const now = () => new Date();
const log = createJsonLog(() => {}, now);
let directory: string;
let storage: Storage;
let live: Y.Doc;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "klubba-"));
  storage = await createStorage({ dataDirectory: directory, log, now });
  await storage.invitations.create({
    tokenHash: "t",
    kind: "setup",
    name: "",
    email: "",
    invitedBy: null,
    expiresAt: new Date(Date.now() + 1000),
  });
  await storage.invitations.accept("t", {
    id: "anna",
    name: "Anna",
    email: "a@example.se",
    passwordHash: "",
  });
  live = new Y.Doc();
  writeLive(createDocument(), live);
  const summary = {
    title: "",
    status: "draft",
    docType: "",
    coverage: { covered: 0, checkAgain: 0, notApplicable: 0 },
  } as const;
  const content = Y.encodeStateAsUpdate(live);
  await storage.documents.create({ id: "doc", createdBy: "anna", content, summary });
});
afterEach(async () => {
  await storage.close();
  await rm(directory, { recursive: true });
});

test("[L4] five thousand waiting updates are read, then compacted to one", async () => {
  const updates: Uint8Array[] = [];
  live.on("update", (update: Uint8Array) => updates.push(update));
  for (let count = 0; count < 5000; count += 1) setHead(live, "title", `Titel ${count}`);
  await storage.engine.database
    .insertInto("document_update")
    .values(updates.slice(0, 1).map((data) => ({ document_id: "doc", sequence: 1, data })))
    .execute();
  // As a crash leaves them; written in lumps, for what is tested is reading.
  for (let from = 1; from < updates.length; from += 500) {
    await storage.engine.database
      .insertInto("document_update")
      .values(
        updates.slice(from, from + 500).map((data, index) => ({
          document_id: "doc",
          sequence: from + index + 1,
          data,
        })),
      )
      .execute();
  }
  const contents = createLiveContents(storage, log);
  const read = await contents.read("doc");
  expect(read?.content).toMatchObject({ ok: true, value: { head: { title: "Titel 4999" } } });
  await contents.settle();
  const after = await storage.updates.load("doc");
  expect([after?.updates.length, after?.pending]).toEqual([1, 0]);
  expect(after!.updates[0]!.byteLength).toBeLessThan(10_000);
  expect((await contents.read("doc"))?.content).toMatchObject({
    ok: true,
    value: { head: { title: "Titel 4999" } },
  });
});

test("[L10] live documents have a migration for each of the model's", () => {
  expect(liveMigrations.length).toBe(currentFormat - 1);
});

test("[L10] a migration changes the document in place, and its update says what it did", () => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(live));
  const update = migrateLive(live, [
    (changed) => setHead(changed, "organisation", "Landskrona stad"),
  ]);
  expect(metaOf(live).get("format")).toBe(2);
  Y.applyUpdate(copy, update!);
  expect(readLive(copy)).toMatchObject({ value: { head: { organisation: "Landskrona stad" } } });
  expect(migrateLive(copy, [() => {}])).toBeNull();
});

test("[L10] a document of a newer Klubba, or of none, is refused", () => {
  metaOf(live).set("format", currentFormat + 1);
  expect(() => migrateLive(live)).toThrow(/format 2, this Klubba knows 1; update Klubba/);
  expect(() => migrateLive(new Y.Doc())).toThrow(/no format/);
});
