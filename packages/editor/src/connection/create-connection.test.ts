import { Server } from "@hocuspocus/server";
import { createDocument, currentFormat } from "@klubba/model";
import { bodyOf, writeLive } from "@klubba/live";
import { closeCodes, type CloseReason } from "@klubba/protocol";
import { afterEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { type Connection, createConnection } from "./create-connection.ts";

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

interface House {
  readonly url: string;
  readonly tokens: string[];
  /** While set, whoever comes is turned away with it. */
  refusal: CloseReason | null;
  /** Called as a socket asks to be opened, which waits for it. */
  onKnock: () => Promise<void> | void;
  /** Milliseconds for which each change is kept waiting. */
  slowness: number;
  /** A value of the head, as the server has it now. */
  readHead(key: string): unknown;
  dropAll(): void;
}

async function serve(): Promise<House> {
  const tokens: string[] = [];
  const house: Pick<House, "refusal" | "onKnock" | "slowness"> = {
    refusal: null,
    onKnock: () => undefined,
    slowness: 0,
  };
  const stored = new Y.Doc();
  writeLive(createDocument(), stored);
  const server = new Server({
    port: 0,
    quiet: true,
    stopOnSignals: false,
    onAuthenticate: async ({ token }) => {
      tokens.push(token);
      if (house.refusal !== null)
        throw Object.assign(new Error(house.refusal), {
          reason: house.refusal,
          code: closeCodes[house.refusal],
        });
    },
    onUpgrade: async () => house.onKnock(),
    beforeSync: () => new Promise((settle) => setTimeout(settle, house.slowness)),
    onLoadDocument: async ({ document }) => Y.applyUpdate(document, Y.encodeStateAsUpdate(stored)),
  });
  await server.listen();
  closing.push(() => server.destroy());
  return Object.assign(house, {
    url: `ws://127.0.0.1:${server.address.port}`,
    tokens,
    readHead: (key: string) =>
      server.hocuspocus.documents.get("d1")?.getMap("head").get(key) ?? null,
    dropAll: () => server.hocuspocus.closeConnections(),
  });
}

function join(house: House, now = () => 0): Connection & { refusals: CloseReason[] } {
  const refusals: CloseReason[] = [];
  const connection = createConnection({
    documentId: "d1",
    url: house.url,
    user: { id: "u1", name: "Eva" },
    onClose: (reason) => refusals.push(reason),
    now,
  });
  closing.push(() => connection.close());
  return { ...connection, refusals };
}

const kind = (connection: Connection) => connection.saveState.getState().kind;
const write = (connection: Connection) =>
  connection.live.getMap("head").set("title", `t${connection.live.clientID}`);
const until = (check: () => void) => vi.waitFor(check, { timeout: 12_000, interval: 20 });

test("opens, tells its format, and is not opened before the server has answered", async () => {
  const house = await serve();
  const one = join(house);
  expect(kind(one)).toBe("opening");
  expect(one.opened.getState()).toBe(false);
  await until(() => expect(kind(one)).toBe("saved"));
  expect(one.opened.getState()).toBe(true);
  expect(bodyOf(one.live).length).toBe(1);
  expect(JSON.parse(house.tokens[0]!)).toEqual({ format: currentFormat });
});

test("a change is being saved until its receipt, and then has the time of it", async () => {
  const house = await serve();
  const one = join(house, () => 77);
  await until(() => expect(kind(one)).toBe("saved"));
  write(one);
  expect(one.saveState.getState()).toEqual({ kind: "saving", unsent: 1 });
  await until(() => expect(one.saveState.getState()).toEqual({ kind: "saved", at: 77 }));
});

test("what the other writes is not ours to save", async () => {
  const house = await serve();
  const [one, two] = [join(house), join(house)];
  await until(() => expect([kind(one), kind(two)]).toEqual(["saved", "saved"]));
  const seen: string[] = [];
  two.saveState.subscribe((state) => seen.push(state.kind));
  write(one);
  await until(() => expect(two.live.getMap("head").get("title")).toBe(`t${one.live.clientID}`));
  expect(seen).not.toContain("saving");
});

test("dropped by the server, it says so, keeps what is written, and sends it when it is back", async () => {
  const house = await serve();
  const one = join(house);
  await until(() => expect(kind(one)).toBe("saved"));
  house.dropAll();
  await until(() => expect(kind(one)).toBe("offline"));
  write(one);
  expect(one.saveState.getState()).toMatchObject({ kind: "offline", unsent: 1 });
  await until(() => expect(kind(one)).toBe("saved"));
  const two = join(house);
  await until(() => expect(two.live.getMap("head").get("title")).toBe(`t${one.live.clientID}`));
}, 20_000);

test("back again, it is saved only when the last of what waited has its receipt", async () => {
  const house = await serve();
  const one = join(house);
  await until(() => expect(kind(one)).toBe("saved"));
  const keys = ["a", "b", "c"];
  const changed = new Promise<void>((settle) => {
    house.onKnock = () => {
      for (const key of keys) one.live.getMap("head").set(key, key);
      settle();
    };
  });
  const heldWhenSaved: unknown[] = [];
  one.saveState.subscribe(({ kind: now }) => {
    if (now === "saved") heldWhenSaved.push(keys.map(house.readHead));
  });
  house.slowness = 60;
  house.dropAll();
  await changed;
  await until(() => expect(kind(one)).toBe("saved"));
  one.live.getMap("head").set("d", "d");
  keys.push("d");
  await until(() => expect(heldWhenSaved).toHaveLength(2));
  expect(heldWhenSaved).toEqual([
    ["a", "b", "c"],
    ["a", "b", "c", "d"],
  ]);
}, 20_000);

test("let go while a receipt is under way, it is not taken for connected, and comes back", async () => {
  const house = await serve();
  house.slowness = 200;
  const one = join(house);
  await until(() => expect(one.opened.getState()).toBe(true));
  house.dropAll();
  await until(() => expect(kind(one)).toBe("offline"));
  await new Promise((settle) => setTimeout(settle, 500));
  expect(kind(one)).toBe("offline");
  write(one);
  await until(() => expect(kind(one)).toBe("saved"));
  expect(house.readHead("title")).toBe(`t${one.live.clientID}`);
}, 20_000);

test("turned away, it says why, and asks again when told to", async () => {
  const house = await serve();
  house.refusal = "signedOut";
  const one = join(house);
  await until(() =>
    expect(one.saveState.getState()).toMatchObject({ kind: "refused", reason: "signedOut" }),
  );
  expect(one.refusals).toEqual(["signedOut"]);
  house.refusal = null;
  one.reconnect();
  await until(() => expect(kind(one)).toBe("saved"));
});
