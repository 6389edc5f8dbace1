import {
  errorStatuses,
  type ErrorCode,
  mayDo,
  type Role,
  roles,
  type RouteName,
  routes,
} from "@klubba/protocol";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  startTestServer,
  type TestPerson,
  type TestServer,
} from "../test-server/start-test-server.ts";

const callers = ["nobody", "expired", "stranger", "administrator", ...roles] as const;
type Caller = (typeof callers)[number];

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

/** A request of each route that would succeed for whoever may. */
const bodies: Partial<Record<RouteName, unknown>> = {
  acceptInvitation: {
    token: "unknown",
    name: "X",
    email: "x@example.se",
    password: "x".repeat(12),
  },
  createDocument: { from: "template", template: "policy", title: "", fields: {} },
  archiveDocument: { archived: false },
  changeMember: { role: "reader" },
  nameVersion: { name: "Remiss" },
  storeAsset: png,
};

/** What becomes of the request of somebody who may, where it is not 200. */
const allowedStatuses: Partial<Record<RouteName, number>> = {
  findInvitation: 410,
  acceptInvitation: 410,
};

let klubba: TestServer;
let document: string;
let asset: string;
let count = 0;
const people = new Map<Caller, TestPerson>();

beforeAll(async () => {
  klubba = await startTestServer();
  const administrator = await klubba.setUp();
  const owner = await klubba.join(administrator, "owner");
  people.set("administrator", administrator).set("owner", owner);
  people.set("expired", { ...administrator, cookie: `${administrator.cookie}x` });
  document = await klubba.createDocument(owner);
  for (const role of roles.slice(1)) {
    const person = await klubba.join(administrator, role);
    people.set(role, person);
    await klubba.addMember(owner, document, person, role);
  }
  people.set("stranger", await klubba.join(administrator, "stranger"));
  const parameters = { document };
  await klubba.call("nameVersion", { as: owner, parameters, body: { name: "Första" } });
  const stored = await klubba.call("storeAsset", { as: owner, parameters, body: png });
  asset = stored.value.src.slice("asset:".length);
});
afterAll(() => klubba.stop());

const isRole = (caller: Caller): caller is Role => roles.some((role) => role === caller);

/** The rule, said once more and apart from the code: who gets what. */
function expectedCode(name: RouteName, caller: Caller): ErrorCode | "fine" {
  const { access } = routes[name];
  if (access === "anyone") return "fine";
  if (caller === "nobody" || caller === "expired") return "signedOut";
  if (access === "signedIn") return "fine";
  if (access === "administrator") return caller === "administrator" ? "fine" : "forbidden";
  if (!isRole(caller)) return "notFound";
  return mayDo(caller, access) ? "fine" : "forbidden";
}

describe.each(Object.keys(routes) as RouteName[])("[A1] %s", (name) => {
  test.each(callers)("asked by %s", async (caller) => {
    count += 1;
    const code = expectedCode(name, caller);
    // Somebody new each time for what can be done to a person once.
    const isDone = code === "fine" && ["addMember", "changeMember", "removeMember"].includes(name);
    const fresh = isDone ? await klubba.join(people.get("administrator")!, `p${count}`) : null;
    if (fresh !== null && name !== "addMember") {
      await klubba.addMember(people.get("owner")!, document, fresh, "author");
    }
    const person = fresh ?? people.get("reader")!;
    const body = {
      ...bodies,
      addMember: { email: person.email, role: "reader" },
      invitePerson: { name: "Ny", email: `ny${count}@example.se` },
    }[name as string];
    const { status, error } = await klubba.call(name, {
      as: people.get(caller),
      parameters: { document, person: person.id, version: "1", asset, token: "unknown" },
      ...(body === undefined ? {} : { body: body as never }),
    });
    if (code === "fine") {
      expect(status).toBe(allowedStatuses[name] ?? 200);
    } else {
      expect([status, error?.code]).toEqual([errorStatuses[code], code]);
    }
    klubba.tick(60_000); // Joining is counted.
  });
});

test("[M2] an administrator sees no document of others in the list", async () => {
  expect(
    (await klubba.call("listDocuments", { as: people.get("administrator") })).value,
  ).not.toContainEqual(expect.objectContaining({ id: document }));
});

test("[A1] a document that is not there and one that is not yours answer alike", async () => {
  const as = people.get("stranger");
  const yours = await klubba.call("readDocument", { as, parameters: { document } });
  const missing = await klubba.call("readDocument", { as, parameters: { document: "nowhere" } });
  expect(yours.error).toEqual(missing.error);
});

test("[A1] access is checked before the body is looked at", async () => {
  const { status } = await klubba.call("nameVersion", {
    as: people.get("reader"),
    parameters: { document },
    body: { nonsense: true } as never,
  });
  expect(status).toBe(403);
});

test("[A1] what the table does not name is not there", async () => {
  const answers = await Promise.all(
    [
      "/api/nothing",
      "/api/auth/sign-up/email",
      "/api/auth/delete-user",
      "/api/auth/update-user",
    ].map(async (path) => (await fetch(klubba.server.url + path, { method: "POST" })).status),
  );
  expect(answers).toEqual([404, 404, 404, 404]);
});
