import { expect, test, vi } from "vitest";
import { createClient, fillPath } from "./client.ts";

const json = (status: number, body: unknown) =>
  new Response(body === undefined ? "" : JSON.stringify(body), { status });

function clientOf(respond: (path: string, init: RequestInit) => Response | Promise<Response>) {
  const onSignedOut = vi.fn<() => void>();
  const fetch = vi.fn<typeof globalThis.fetch>(async (path, init) =>
    respond(path as string, init ?? {}),
  );
  return {
    client: createClient({ fetch, readLanguage: () => "sv", onSignedOut }),
    onSignedOut,
    fetch,
  };
}

test("calls by the table of routes: method, filled path, language, body", async () => {
  const { client, fetch } = clientOf(() => json(200, { number: 2 }));
  const answer = await client.call(
    "nameVersion",
    { document: "a b" },
    { name: "Remiss", reason: "" },
  );
  expect(answer).toEqual({ ok: true, value: { number: 2 } });
  const [path, init] = fetch.mock.calls[0]!;
  expect(path).toBe("/api/documents/a%20b/versions");
  expect(init).toMatchObject({ method: "POST", body: '{"name":"Remiss","reason":""}' });
  expect(new Headers(init!.headers).get("accept-language")).toBe("sv");
});

test("what the server says went wrong is passed on as it says it", async () => {
  const error = {
    code: "conflict",
    message: "Redan medlem.",
    problems: [{ path: "email", message: "finns" }],
  };
  const { client, onSignedOut } = clientOf(() => json(409, { error }));
  expect(await client.call("listDocuments", {}, null)).toEqual({ ok: false, error });
  expect(onSignedOut).not.toHaveBeenCalled();
});

test("a lost session is told once to whoever holds the place", async () => {
  const { client, onSignedOut } = clientOf(() =>
    json(401, { error: { code: "signedOut", message: "Utloggad." } }),
  );
  expect(await client.call("me", {}, null)).toMatchObject({
    ok: false,
    error: { code: "signedOut" },
  });
  expect(onSignedOut).toHaveBeenCalledOnce();
});

test("a server that is down, a proxy's page and a torn answer are values too, in Swedish", async () => {
  const down = clientOf(() => Promise.reject(new TypeError("failed to fetch")));
  expect(await down.client.call("me", {}, null)).toMatchObject({
    ok: false,
    error: { code: "offline", message: expect.stringContaining("Servern svarar inte") },
  });
  const proxy = clientOf(() => new Response("<h1>Bad gateway</h1>", { status: 502 }));
  expect(await proxy.client.call("me", {}, null)).toMatchObject({
    ok: false,
    error: { code: "offline" },
  });
  const torn = clientOf(() => new Response('{"id": ', { status: 200 }));
  expect(await torn.client.call("me", {}, null)).toMatchObject({
    ok: false,
    error: { code: "unreadable" },
  });
});

test("an empty answer is null", async () => {
  const { client } = clientOf(() => json(200, undefined));
  expect(await client.call("removeMember", { document: "d", person: "p" }, null)).toEqual({
    ok: true,
    value: null,
  });
});

test("a wrong password is said in our words and signs nobody out", async () => {
  const { client, onSignedOut } = clientOf(() =>
    json(401, { code: "INVALID_EMAIL_OR_PASSWORD", message: "…" }),
  );
  const answer = await client.signIn({ email: "a@b.se", password: "x" });
  expect(answer).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining("lösenordet") },
  });
  expect(onSignedOut).not.toHaveBeenCalled();
});

test("an address that Klubba is not set up for is not called a wrong password", async () => {
  const error = { code: "forbidden", message: "Adressen i webbläsaren är inte …", problems: [] };
  const { client } = clientOf(() => json(403, { error }));
  expect(await client.signIn({ email: "a@b.se", password: "x" })).toEqual({ ok: false, error });
});

test("a picture whose bytes break off is a value too", async () => {
  const torn = new ReadableStream({ pull: (stream) => stream.error(new TypeError("torn")) });
  const { client } = clientOf(() => new Response(torn));
  expect(await client.readAsset("d", "a")).toMatchObject({ ok: false, error: { code: "offline" } });
});

test("too many attempts stay too many", async () => {
  const { client } = clientOf(() => json(429, { message: "Too many" }));
  expect(await client.signIn({ email: "a@b.se", password: "x" })).toMatchObject({
    ok: false,
    error: { code: "tooMany" },
  });
});

test("a path without its parameter is a mistake in the program", () => {
  expect(() => fillPath("/api/documents/:document", {})).toThrow("needs document");
});
