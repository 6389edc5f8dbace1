import { setHead } from "@klubba/live";
import { expect, test } from "vitest";
import { getMigrations } from "better-auth/db/migration";
import { createAuth } from "../auth/create-auth.ts";
import { createRateLimiter } from "../http/rate-limiter.ts";
import type { Storage } from "../storage/storage.ts";
import { createPostgresSchema } from "../test-server/create-postgres-schema.ts";
import { openLive, until } from "../test-server/open-live.ts";
import { startTestServer } from "../test-server/start-test-server.ts";

const postgres = process.env["KLUBBA_TEST_POSTGRES"];

test.skipIf(postgres === undefined)(
  "[S2] the main job on PostgreSQL (set KLUBBA_TEST_POSTGRES to include it)",
  async () => {
    const { databaseUrl, remove } = await createPostgresSchema(postgres!);
    let storage: Storage | null = null;
    const klubba = await startTestServer({ databaseUrl, wrap: (opened) => (storage = opened) });
    const anna = await klubba.setUp();
    const bertil = await klubba.join(anna, "Bertil");
    expect((await klubba.call("me", { as: anna })).value.administrator).toBe(true);
    expect((await klubba.signIn(bertil.email)).status).toBe(200);
    expect((await klubba.signIn(bertil.email, "fel lösenord här")).status).toBe(401);

    const document = await klubba.createDocument(anna);
    await klubba.addMember(anna, document, bertil, "author");
    const left = openLive({ url: klubba.server.url, document, cookie: anna.cookie });
    const right = openLive({ url: klubba.server.url, document, cookie: bertil.cookie });
    await Promise.all([left.acknowledged(), right.acknowledged()]);
    for (let count = 0; count < 250; count += 1) setHead(left.live, "title", `Titel ${count}`);
    await left.acknowledged();
    await until(() => right.live.getMap("head").get("title") === "Titel 249");
    const parameters = { document };
    const named = await klubba.call("nameVersion", {
      as: bertil,
      parameters,
      body: { name: "Remiss" },
    });
    expect(named.value).toMatchObject({ number: 1, author: { name: "Bertil" } });
    expect((await klubba.call("listDocuments", { as: bertil })).value[0]?.title).toBe("Titel 249");
    const signedOut = await fetch(`${klubba.server.url}/api/auth/sign-out`, {
      method: "POST",
      headers: {
        cookie: bertil.cookie,
        "content-type": "application/json",
        origin: klubba.server.url,
      },
      body: "{}",
    });
    expect(signedOut.status).toBe(200);
    await until(() => right.closes.includes(4401));
    left.close();
    right.close();

    const { engine } = storage!;
    const { options } = createAuth({
      storage: storage!,
      secret: "s".repeat(43),
      publicUrl: null,
      limiter: createRateLimiter(() => new Date()),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    });
    const plan = await getMigrations({
      ...options,
      database: { db: engine.database, type: "postgres" },
    });
    expect([plan.toBeCreated, plan.toBeAdded, plan.toBeAddedIndexes, plan.schemaProblems]).toEqual([
      [],
      [],
      [],
      [],
    ]);

    await klubba.stop();
    const again = await startTestServer({ databaseUrl });
    expect(again.server.firstRunLink).toBeNull();
    const content = await again.call("readContent", { as: anna, parameters });
    expect(content.value.head.title).toBe("Titel 249");
    await again.stop();
    await remove();
  },
  60_000,
);
