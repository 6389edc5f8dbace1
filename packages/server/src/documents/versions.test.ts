import { sql } from "kysely";
import {
  createDocument,
  hashDocument,
  parseDocument,
  schema,
  sequentialIds,
  toJson,
} from "@klubba/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  startTestServer,
  type TestPerson,
  type TestServer,
} from "../test-server/start-test-server.ts";
import { bodyOf } from "@klubba/live";
import * as Y from "yjs";
import type { Storage } from "../storage/storage.ts";

let klubba: TestServer;
let storage: Storage;
let anna: TestPerson;

beforeEach(async () => {
  klubba = await startTestServer({ wrap: (opened) => (storage = opened) });
  anna = await klubba.setUp();
});
afterEach(() => klubba.stop());

const policy = createDocument({
  body: schema.nodes.doc.create(null, [
    schema.nodes.heading.create({ level: 1 }, schema.text("Riktlinje för sociala medier")),
    schema.nodes.paragraph.create(null, schema.text("Svara inom 24 timmar.")),
  ]),
});
const create = async () => {
  const body = { from: "document", document: toJson(policy) } as const;
  return (await klubba.call("createDocument", { as: anna, body })).value.id;
};

test("[V3] the hash of a version is the hash of the document it was made from", async () => {
  const document = await create();
  const named = await klubba.call("nameVersion", {
    as: anna,
    parameters: { document },
    body: { name: "Remiss" },
  });
  expect(named.value).toMatchObject({
    number: 1,
    hash: hashDocument(policy),
    author: { name: "Anna" },
  });
  const read = await klubba.call("readVersion", {
    as: anna,
    parameters: { document, version: "1" },
  });
  const parsed = parseDocument(read.value.document, sequentialIds());
  expect(parsed.ok && hashDocument(parsed.value)).toBe(named.value.hash);
});

test("[V2] a version stays as it was when the document goes on", async () => {
  const document = await create();
  const parameters = { document, version: "1" };
  await klubba.call("nameVersion", { as: anna, parameters, body: { name: "Remiss" } });
  const before = await klubba.call("readVersion", { as: anna, parameters });
  const live = new Y.Doc();
  for (const update of (await storage.updates.load(document))!.updates) Y.applyUpdate(live, update);
  live.on("update", () => {});
  const state = Y.encodeStateVector(live);
  bodyOf(live).delete(1, 1);
  await storage.updates.append(document, Y.encodeStateAsUpdate(live, state));
  const second = await klubba.call("nameVersion", {
    as: anna,
    parameters,
    body: { name: "Förslag" },
  });
  expect(second.value.hash).not.toBe(before.value.hash);
  expect((await klubba.call("readVersion", { as: anna, parameters })).value).toEqual(before.value);
});

test("[V4] a version that was tampered with is not handed out", async () => {
  const document = await create();
  const parameters = { document, version: "1" };
  await klubba.call("nameVersion", { as: anna, parameters, body: { name: "Remiss" } });
  await sql`drop trigger version_kept_on_update`.execute(storage.engine.database);
  await sql`update version set content = replace(content, '24 timmar', '48 timmar')`.execute(
    storage.engine.database,
  );
  const read = await klubba.call("readVersion", { as: anna, parameters });
  expect([read.status, read.error?.code]).toEqual([500, "internal"]);
  expect(
    klubba.logged.some(({ fields }) => String(fields["message"]).includes("not what was stored")),
  ).toBe(true);
});

test("[V5] a document that does not hold together gets no version; every problem is named", async () => {
  const document = await create();
  const live = new Y.Doc();
  for (const update of (await storage.updates.load(document))!.updates) Y.applyUpdate(live, update);
  const state = Y.encodeStateVector(live);
  bodyOf(live).push([new Y.XmlElement("marquee")]);
  live.getMap("head").set("decidedOn", "i går");
  await storage.updates.append(document, Y.encodeStateAsUpdate(live, state));
  const named = await klubba.call("nameVersion", {
    as: anna,
    parameters: { document },
    body: { name: "X" },
  });
  expect([named.status, named.error?.code]).toEqual([409, "conflict"]);
  expect(named.error?.problems?.map(({ path }) => path)).toEqual(["head.decidedOn", "body"]);
  // Lists go on showing what was last known.
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value[0]?.title).toBe("Riktlinje för sociala medier");
});

test.each<[string, (live: Y.Doc) => void]>([
  ["a field that is none", (live) => live.getMap("fields").set("kommun", null)],
  ["letters between the blocks", (live) => Y.Array.prototype.insert.call(bodyOf(live), 0, ["a"])],
])("[V5] %s leaves the list standing, and is named", async (_, write) => {
  const document = await create();
  const live = new Y.Doc();
  for (const update of (await storage.updates.load(document))!.updates) Y.applyUpdate(live, update);
  const state = Y.encodeStateVector(live);
  write(live);
  await storage.updates.append(document, Y.encodeStateAsUpdate(live, state));
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value[0]?.title).toBe("Riktlinje för sociala medier");
  const content = await klubba.call("readContent", { as: anna, parameters: { document } });
  expect([content.status, content.error?.code]).toEqual([409, "conflict"]);
});

test("[S6] a disk that takes nothing more leaves the list standing", async () => {
  const document = await create();
  const live = new Y.Doc();
  for (const update of (await storage.updates.load(document))!.updates) Y.applyUpdate(live, update);
  live.getMap("head").set("title", "Ny titel");
  await storage.updates.append(document, Y.encodeStateAsUpdate(live));
  storage.documents.setSummary = () => Promise.reject(new Error("disk full"));
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value[0]?.title).toBe("Ny titel");
});

test("[V6] pages for numbers that are none are not found", async () => {
  const document = await create();
  for (const version of ["0", "1", "-1", "1.5", "x", "9".repeat(30)]) {
    expect(
      (await klubba.call("readVersion", { as: anna, parameters: { document, version } })).status,
    ).toBe(404);
  }
});

test("[L10] a document of a newer Klubba leaves the list standing", async () => {
  const document = await create();
  const live = new Y.Doc();
  for (const update of (await storage.updates.load(document))!.updates) Y.applyUpdate(live, update);
  live.getMap("meta").set("format", 99);
  await storage.updates.append(document, Y.encodeStateAsUpdate(live));
  const other = await create();
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value.map(({ id }) => id).toSorted()).toEqual([document, other].toSorted());
});
