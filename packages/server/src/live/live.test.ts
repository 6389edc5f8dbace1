import { bodyOf, readLive, setHead } from "@klubba/live";
import { closeCodes, limits, livePath } from "@klubba/protocol";
import { afterEach, expect, test } from "vitest";
import { WebSocket } from "ws";
import * as Y from "yjs";
import type { Storage } from "../storage/storage.ts";
import { type LiveClient, openLive, until } from "../test-server/open-live.ts";
import {
  startTestServer,
  type TestPerson,
  type TestServer,
} from "../test-server/start-test-server.ts";

let klubba: TestServer;
const clients: LiveClient[] = [];

const start = async (wrap?: (storage: Storage) => Storage) => {
  klubba = await startTestServer(wrap === undefined ? {} : { wrap });
  const anna = await klubba.setUp();
  return { anna, document: await klubba.createDocument(anna) };
};
const open = (person: TestPerson, document: string, more: { format?: number } = {}) => {
  const client = openLive({ url: klubba.server.url, document, cookie: person.cookie, ...more });
  clients.push(client);
  return client;
};
const titleOf = async (person: TestPerson, document: string) =>
  (await klubba.call("readContent", { as: person, parameters: { document } })).value.head.title;

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await klubba.stop();
});

test("[L1] two people see each other's writing, and storage has it", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "author");
  const left = open(anna, document);
  const right = open(bertil, document);
  await Promise.all([left.acknowledged(), right.acknowledged()]);
  setHead(left.live, "title", "Från Anna");
  setHead(right.live, "organisation", "Landskrona stad");
  await Promise.all([left.acknowledged(), right.acknowledged()]);
  await until(() => right.live.getMap("head").get("title") === "Från Anna");
  await until(() => left.live.getMap("head").get("organisation") === "Landskrona stad");
  expect(readLive(left.live)).toMatchObject({ ok: true });
  const content = await klubba.call("readContent", { as: anna, parameters: { document } });
  expect(content.value.head).toMatchObject({ title: "Från Anna", organisation: "Landskrona stad" });
  const list = await klubba.call("listDocuments", { as: anna });
  expect(list.value[0]?.title).toBe("Från Anna");
});

test("[L2] an edit is acknowledged only once its write is done", async () => {
  let release = () => {};
  let held = false;
  const { anna, document } = await start((storage) => ({
    ...storage,
    updates: {
      ...storage.updates,
      append: async (id, update) => {
        held = true;
        await new Promise<void>((resolve) => (release = resolve));
        return storage.updates.append(id, update);
      },
    },
  }));
  const client = open(anna, document);
  await client.acknowledged();
  setHead(client.live, "title", "Ny titel");
  await until(() => held);
  expect(client.provider.hasUnsyncedChanges).toBe(true);
  expect(await titleOf(anna, document)).toBe("Riktlinje");
  release();
  await client.acknowledged();
  expect(await titleOf(anna, document)).toBe("Ny titel");
});

test("[L3] a write that fails is not acknowledged, nobody sees it, and it lands when storage is back", async () => {
  let failing = false;
  const { anna, document } = await start((storage) => ({
    ...storage,
    updates: {
      ...storage.updates,
      append: (id, update) =>
        failing ? Promise.reject(new Error("disk full")) : storage.updates.append(id, update),
    },
  }));
  const writer = open(anna, document);
  const watcher = open(anna, document);
  await Promise.all([writer.acknowledged(), watcher.acknowledged()]);
  const seen: unknown[] = [];
  watcher.live.on("update", () => seen.push(watcher.live.getMap("head").get("title")));
  failing = true;
  setHead(writer.live, "title", "Ska inte kvitteras");
  await until(() => writer.closes.includes(closeCodes.storageFailed));
  await until(() => watcher.closes.includes(closeCodes.storageFailed));
  expect(writer.provider.hasUnsyncedChanges).toBe(true);
  expect(seen).toEqual([]);
  expect(await titleOf(anna, document)).toBe("Riktlinje");
  const health = await klubba.call("health");
  expect([health.status, health.value]).toMatchObject([
    503,
    { status: "degraded", storage: "failing" },
  ]);
  expect(klubba.logged.some(({ event }) => event === "live.storageFailed")).toBe(true);

  failing = false;
  await writer.acknowledged();
  await until(() => seen.includes("Ska inte kvitteras"));
  expect(await titleOf(anna, document)).toBe("Ska inte kvitteras");
  expect((await klubba.call("health")).status).toBe(200);
});

test("[L5] a reader reads; what a reader writes is refused and never stored", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "reader");
  const reader = open(bertil, document);
  await reader.acknowledged();
  expect(readLive(reader.live)).toMatchObject({
    ok: true,
    value: { head: { title: "Riktlinje" } },
  });
  setHead(reader.live, "title", "Kapad");
  const writer = open(anna, document);
  await writer.acknowledged();
  setHead(writer.live, "organisation", "Efter");
  await writer.acknowledged();
  await until(() => reader.live.getMap("head").get("organisation") === "Efter");
  expect(reader.provider.hasUnsyncedChanges).toBe(true);
  expect(writer.live.getMap("head").get("title")).toBe("Riktlinje");
  // Also what comes with a reconnection.
  const again = open(bertil, document);
  setHead(again.live, "title", "Kapad igen");
  await until(() => again.live.getMap("head").get("organisation") === "Efter");
  expect(await titleOf(anna, document)).toBe("Riktlinje");
});

test("[L6] without a session the socket is closed as signed out", async () => {
  const { document } = await start();
  const nobody = open({ id: "", email: "", cookie: "" }, document);
  await until(() => nobody.closes.includes(closeCodes.signedOut));
});

test("[L6] a page from elsewhere gets no socket at all", async () => {
  const { anna } = await start();
  const answers = await Promise.all(
    ["https://elsewhere.example", "null", klubba.server.url].map(
      (origin) =>
        new Promise<number>((resolve) => {
          const socket = new WebSocket(klubba.server.url.replace("http", "ws") + livePath, {
            headers: { cookie: anna.cookie, origin },
          });
          socket.on("unexpected-response", (_, { statusCode = 0 }) => resolve(statusCode));
          socket.on("error", () => {});
          socket.on("open", () => {
            socket.close();
            resolve(101);
          });
        }),
    ),
  );
  expect(answers).toEqual([403, 403, 101]);
});

test("[L6] whoever is not a member is told that there is no such document", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  const stranger = open(bertil, document);
  await until(() => stranger.closes.includes(closeCodes.notFound));
  expect(stranger.refusals).toContain("notFound");
  const missing = open(anna, "nosuchdocument");
  await until(() => missing.closes.includes(closeCodes.notFound));
});

test("[L6] a client of another format is told to reload", async () => {
  const { anna, document } = await start();
  const old = open(anna, document, { format: 0 });
  await until(() => old.closes.includes(closeCodes.outdated));
  expect(old.refusals).toContain("outdated");
});

test("[L7] a member who is removed is shown out at once, and stays out", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "author");
  const client = open(bertil, document);
  await client.acknowledged();
  await klubba.call("removeMember", { as: anna, parameters: { document, person: bertil.id } });
  await until(() => client.closes.includes(closeCodes.forbidden));
  setHead(client.live, "title", "Efteråt");
  await until(() => client.closes.includes(closeCodes.notFound));
  expect(await titleOf(anna, document)).toBe("Riktlinje");
});

test("[L7] an author who is made a reader goes on reading, but writes no more", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "author");
  const client = open(bertil, document);
  await client.acknowledged();
  const parameters = { document, person: bertil.id };
  await klubba.call("changeMember", { as: anna, parameters, body: { role: "reader" } });
  await until(() => client.provider.authorizedScope === "readonly");
  expect(client.closes).not.toContain(closeCodes.forbidden);
  setHead(client.live, "title", "Efteråt");
  const writer = open(anna, document);
  await writer.acknowledged();
  expect(await titleOf(anna, document)).toBe("Riktlinje");
});

test("[L7] archiving makes everyone a reader", async () => {
  const { anna, document } = await start();
  const client = open(anna, document);
  await client.acknowledged();
  await klubba.call("archiveDocument", {
    as: anna,
    parameters: { document },
    body: { archived: true },
  });
  await until(() => client.provider.authorizedScope === "readonly");
});

test("[L7] signing out closes what the session had open", async () => {
  const { anna, document } = await start();
  const client = open(anna, document);
  await client.acknowledged();
  const answer = await fetch(`${klubba.server.url}/api/auth/sign-out`, {
    method: "POST",
    headers: { cookie: anna.cookie, origin: klubba.server.url, "content-type": "application/json" },
    body: "{}",
  });
  expect(answer.status).toBe(200);
  await until(() => client.closes.includes(closeCodes.signedOut));
});

test("[L8] a message that is too large is refused by name", async () => {
  const { anna, document } = await start();
  const client = open(anna, document);
  await client.acknowledged();
  setHead(client.live, "title", "x".repeat(limits.messageBytes + 1));
  await until(() => client.closes.includes(closeCodes.tooLarge));
  expect(await titleOf(anna, document)).toBe("Riktlinje");
});

test("[L8] who writes faster than the disk is not read ahead of it", async () => {
  let release = () => {};
  let held = "";
  const { anna, document } = await start((storage) => ({
    ...storage,
    updates: {
      ...storage.updates,
      append: async (id, update) => {
        if (id === held) await new Promise<void>((resolve) => (release = resolve));
        return storage.updates.append(id, update);
      },
    },
  }));
  const other = await klubba.createDocument(anna);
  const flood = open(anna, document);
  const calm = open(anna, other);
  await Promise.all([flood.acknowledged(), calm.acknowledged()]);
  held = document;
  const text = "x".repeat(limits.messageBytes - 1000);
  for (let count = 0; count < 3; count += 1) bodyOf(flood.live).insert(0, [new Y.XmlText(text)]);
  for (let count = 0; count < 10; count += 1) {
    setHead(calm.live, "title", `Titel ${count}`);
    await calm.acknowledged();
  }
  const { webSocket } = flood.provider.configuration.websocketProvider;
  expect(webSocket?.bufferedAmount).toBeGreaterThan(0);
  held = "";
  release();
  await flood.acknowledged();
});

test("[L9] nobody appears under another's name", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "author");
  const impostor = open(bertil, document);
  const watcher = open(anna, document);
  await Promise.all([impostor.acknowledged(), watcher.acknowledged()]);
  impostor.provider.setAwarenessField("user", { name: "Anna", color: "#123456" });
  const seen = () =>
    [...(watcher.provider.awareness?.getStates().values() ?? [])].map(
      (state) => state["user"] as unknown,
    );
  await until(() => seen().some((user) => user !== undefined));
  expect(seen()).toContainEqual({ id: bertil.id, name: "Bertil", color: "#123456" });
});

test("[L9] what others' screens cannot show does not reach them, nor anything about another's window", async () => {
  const { anna, document } = await start();
  const bertil = await klubba.join(anna, "Bertil");
  await klubba.addMember(anna, document, bertil, "author");
  const rude = open(bertil, document);
  const watcher = open(anna, document);
  await Promise.all([rude.acknowledged(), watcher.acknowledged()]);
  const writer = watcher.provider.awareness!;
  const own = rude.provider.awareness!;
  writer.setLocalStateField("user", { color: "#000000" });
  await until(() => own.getStates().has(writer.clientID));
  const seen = () => writer.getStates().get(own.clientID);
  const id = { client: 1, clock: 0 };
  const cursor = { anchor: { item: id, assoc: 0 }, head: { type: id, assoc: -1 } };
  own.setLocalState({ user: { color: "red; position: fixed" } });
  own.setLocalState({ user: "Anna" });
  own.setLocalState({ user: { color: "#123456" }, cursor: { anchor: 5, head: null } });
  own.setLocalState({ user: { color: "#123456" }, cursor, more: "x".repeat(1000) });
  await until(() => seen() !== undefined);
  const shown = { user: { color: "#123456", id: bertil.id, name: "Bertil" }, cursor };
  expect(seen()).toEqual(shown);
  // As if it were Anna's window.
  own.states.set(writer.clientID, { user: { color: "#ffffff" } });
  own.meta.set(writer.clientID, { clock: 1000, lastUpdated: 0 });
  own.emit("update", [{ added: [], updated: [writer.clientID], removed: [] }, "local"]);
  own.setLocalState({ user: { color: "#654321" } });
  await until(() => JSON.stringify(seen()).includes("#654321"));
  expect(writer.getLocalState()).toEqual({ user: { color: "#000000" } });
  expect(new Set(writer.getStates().keys())).toEqual(new Set([own.clientID, writer.clientID]));
});

test.each<[string, (live: Y.Doc) => void]>([
  ["a field that is none", (live) => live.getMap("fields").set("kommun", null)],
  ["a head value that is no text", (live) => live.getMap("head").set("title", 7)],
  ["evidence of no known kind", (live) => live.getMap("evidence").set("purpose", { state: "x" })],
  ["another format", (live) => live.getMap("meta").set("format", 99)],
  ["no format", (live) => live.getMap("meta").delete("format")],
])("[L8] %s is refused, not stored, and others go on", async (_, write) => {
  const { anna, document } = await start();
  const rude = open(anna, document);
  const writer = open(anna, document);
  await Promise.all([rude.acknowledged(), writer.acknowledged()]);
  write(rude.live);
  await until(() => rude.closes.includes(1007));
  rude.close();
  setHead(writer.live, "title", "Efteråt");
  await writer.acknowledged();
  expect(readLive(writer.live)).toMatchObject({ ok: true });
  expect(await titleOf(anna, document)).toBe("Efteråt");
});
