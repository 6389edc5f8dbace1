import { afterEach, beforeEach, expect, test } from "vitest";
import type { ErrorBody } from "@klubba/protocol";
import { secretOf, startTestServer, type TestServer } from "../test-server/start-test-server.ts";

let klubba: TestServer;
beforeEach(async () => {
  klubba = await startTestServer();
});
afterEach(() => klubba.stop());

const tokenOf = (link: string | null) => link?.split("/").at(-1) ?? "";
const minutes = 60_000;

test("[A2] the first-run link makes the administrator, signs them in, and works once", async () => {
  const token = tokenOf(klubba.server.firstRunLink);
  const found = await klubba.call("findInvitation", { parameters: { token } });
  expect(found.value).toEqual({ kind: "setup", name: "", email: "" });
  const anna = await klubba.setUp();
  const me = await klubba.call("me", { as: anna });
  expect(me.value).toEqual({ id: anna.id, name: "Anna", email: anna.email, administrator: true });
  const again = await klubba.call("acceptInvitation", {
    body: { token, name: "Bo", email: "bo@example.se", password: "tolv tecken lång" },
  });
  expect([again.status, again.error?.code]).toEqual([410, "gone"]);
});

test("[A2] the link is good for a day", async () => {
  klubba.tick(24 * 60 * minutes + 1);
  const parameters = { token: tokenOf(klubba.server.firstRunLink) };
  expect((await klubba.call("findInvitation", { parameters })).status).toBe(410);
});

test("[A2] a new start makes a new link in the place of the last, until somebody is there", async () => {
  const first = klubba.server.firstRunLink;
  await klubba.server.stop();
  const second = await startTestServer({ dataDirectory: klubba.directory });
  const gone = await second.call("findInvitation", { parameters: { token: tokenOf(first) } });
  expect(gone.status).toBe(410);
  await second.setUp();
  await second.stop();
  const third = await startTestServer({ dataDirectory: klubba.directory });
  expect(third.server.firstRunLink).toBeNull();
  expect((await third.signIn("anna@example.se")).status).toBe(200);
  await third.stop();
});

test("[A2] neither link, token nor password is stored or logged", async () => {
  const token = tokenOf(klubba.server.firstRunLink);
  await klubba.call("findInvitation", { parameters: { token } });
  const anna = await klubba.setUp();
  await fetch(`${klubba.server.url}/welcome/${token}`);
  const { readFileSync, readdirSync } = await import("node:fs");
  const stored = readdirSync(klubba.directory)
    .map((name) => readFileSync(`${klubba.directory}/${name}`, "latin1"))
    .join("");
  const logged = JSON.stringify(klubba.logged);
  for (const hidden of [token, secretOf(anna.email)]) {
    expect(stored.includes(hidden)).toBe(false);
    expect(logged.includes(hidden)).toBe(false);
  }
  expect(stored).toContain("anna@example.se");
});

test("[A3] an invited person joins under the invited address alone, as no administrator", async () => {
  const anna = await klubba.setUp();
  const invited = await klubba.call("invitePerson", {
    as: anna,
    body: { name: "Bo", email: "Bo@Example.se" },
  });
  const token = tokenOf(invited.value.path);
  const found = await klubba.call("findInvitation", { parameters: { token } });
  expect(found.value).toEqual({ kind: "person", name: "Bo", email: "bo@example.se" });
  const person = { token, name: "Bo", password: "tolv tecken lång" };
  const other = await klubba.call("acceptInvitation", {
    body: { ...person, email: "eva@example.se" },
  });
  expect(other.status).toBe(400);
  const accepted = await klubba.call("acceptInvitation", {
    body: { ...person, email: "bo@example.se" },
  });
  expect(accepted.value).toMatchObject({ email: "bo@example.se", administrator: false });
  const again = await klubba.call("invitePerson", {
    as: anna,
    body: { name: "Bo", email: "bo@example.se" },
  });
  expect(again.status).toBe(409);
});

test("[A4] the cookie is out of reach of scripts and of other sites", async () => {
  await klubba.setUp();
  const answer = await klubba.signIn("anna@example.se");
  const [cookie = ""] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^klubba\.session_token=/);
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Lax/i);
  expect(cookie).not.toMatch(/Secure/i);
});

test("[A4] with an https address the cookie goes over https only", async () => {
  const secure = await startTestServer({ publicUrl: "https://klubba.example.se", port: 4720 });
  expect(secure.server.firstRunLink).toMatch(/^https:\/\/klubba\.example\.se\/welcome\//);
  const answer = await fetch("http://127.0.0.1:4720/api/invitations", {
    method: "POST",
    headers: { "content-type": "application/json", origin: "https://klubba.example.se" },
    body: JSON.stringify({
      token: tokenOf(secure.server.firstRunLink),
      name: "Anna",
      email: "anna@example.se",
      password: "tolv tecken lång",
    }),
  });
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Secure-klubba\.session_token=.*; Secure/);
  expect(answer.headers.get("strict-transport-security")).not.toBeNull();
  await secure.stop();
});

test("[A5] a wrong password and an unknown address answer alike, in plain words", async () => {
  await klubba.setUp();
  const wrong = await klubba.signIn("anna@example.se", "fel lösenord här");
  const unknown = await klubba.signIn("nobody@example.se", "fel lösenord här");
  const bodies = (await Promise.all([wrong.json(), unknown.json()])) as ErrorBody[];
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(bodies[0]).toEqual(bodies[1]);
  expect(bodies[0]!.error.message).toBe("E-postadressen eller lösenordet stämmer inte.");
});

test("[A5] ten tries a minute from one address, then a wait", async () => {
  await klubba.setUp();
  const statuses: number[] = [];
  for (let count = 0; count < 11; count += 1) {
    statuses.push((await klubba.signIn("anna@example.se", `fel lösenord ${count}`)).status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(401), 429]);
  const right = await klubba.signIn("anna@example.se");
  expect([right.status, Number(right.headers.get("retry-after")) > 0]).toEqual([429, true]);
  klubba.tick(1.1 * minutes);
  expect((await klubba.signIn("anna@example.se")).status).toBe(200);
});

test("[A5] a claimed address does not give more tries", async () => {
  await klubba.setUp();
  for (let count = 0; count < 10; count += 1)
    await klubba.signIn("anna@example.se", "fel lösenord här");
  const claimed = await fetch(`${klubba.server.url}/api/auth/sign-in/email`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-forwarded-for": "203.0.113.9",
      "x-klubba-client-address": "203.0.113.9",
    },
    body: JSON.stringify({ email: "anna@example.se", password: secretOf("anna@example.se") }),
  });
  expect(claimed.status).toBe(429);
});

test("[A6] a page from elsewhere changes nothing, signed in or not", async () => {
  const anna = await klubba.setUp();
  const headers = { origin: "https://elsewhere.example" };
  const created = await klubba.call("createDocument", {
    as: anna,
    headers,
    body: { from: "template", template: "policy", title: "", fields: {} },
  });
  expect([created.status, created.error?.code]).toEqual([403, "forbidden"]);
  const asForm = await klubba.call("createDocument", {
    as: anna,
    headers: { "content-type": "text/plain" },
    body: new TextEncoder().encode("{}"),
  });
  expect(asForm.status).toBe(415);
});

test("[A7] a session ends when it has expired, and when the password is changed elsewhere", async () => {
  const anna = await klubba.setUp();
  const other = await klubba.signIn(anna.email);
  const cookie = other.headers
    .getSetCookie()
    .map((text) => text.split(";")[0])
    .join("; ");
  const changed = await fetch(`${klubba.server.url}/api/auth/change-password`, {
    method: "POST",
    headers: { cookie, "content-type": "application/json", origin: klubba.server.url },
    body: JSON.stringify({
      currentPassword: secretOf(anna.email),
      newPassword: "ett helt nytt lösenord",
      revokeOtherSessions: true,
    }),
  });
  expect(changed.status).toBe(200);
  expect((await klubba.call("me", { as: anna })).status).toBe(401);
  expect((await klubba.signIn(anna.email)).status).toBe(401);
  expect((await klubba.signIn(anna.email, "ett helt nytt lösenord")).status).toBe(200);
});
