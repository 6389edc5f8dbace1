import { expect, test } from "vitest";
import { closeCodes, findCloseReason } from "./close-codes.ts";
import { mayDo, permissions, roles } from "./roles.ts";
import { routes } from "./routes.ts";

test("every role may read, and only who writes the text may edit it", () => {
  expect(roles.filter((role) => mayDo(role, "read"))).toEqual([...roles]);
  expect(roles.filter((role) => mayDo(role, "edit"))).toEqual(["owner", "author"]);
  expect(roles.filter((role) => mayDo(role, "manageMembers"))).toEqual(["owner"]);
  expect(permissions.filter((permission) => !mayDo("owner", permission))).toEqual([]);
});

test("no two routes answer to the same method and path", () => {
  const places = Object.values(routes).map(
    ({ method, path }) => `${method} ${path.replace(/:\w+/g, ":")}`,
  );
  expect(new Set(places).size).toBe(places.length);
});

test("what changes a document asks for a permission in it, or for being signed in to make one", () => {
  const open = Object.entries(routes).filter(
    ([, { method, access }]) => method !== "GET" && access === "anyone",
  );
  expect(open.map(([name]) => name)).toEqual(["acceptInvitation"]);
});

test("a close code is read back to its reason, a stranger's is not", () => {
  for (const [reason, code] of Object.entries(closeCodes))
    expect(findCloseReason(code)).toBe(reason);
  expect(findCloseReason(1006)).toBeNull();
});
