import { QueryClient } from "@tanstack/react-query";
import { isRedirect } from "@tanstack/react-router";
import { expect, test } from "vitest";
import { CallFailed } from "../api/answer.ts";
import { createClient } from "../api/client.ts";
import { requireSignedIn } from "./require-signed-in.ts";

const guard = async (status: number, body: unknown, href: string) => {
  const client = createClient({
    fetch: async () => new Response(JSON.stringify(body), { status }),
    readLanguage: () => "sv",
    onSignedOut: () => {},
  });
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return requireSignedIn({ client, cache, href }).then(
    () => null,
    (error: unknown) => error,
  );
};

test("whoever is signed in passes", async () => {
  expect(await guard(200, { id: "1", name: "Eva" }, "/matrix")).toBeNull();
});

test("others sign in first, and the place is kept", async () => {
  const error = { error: { code: "signedOut", message: "Utloggad." } };
  const thrown = await guard(401, error, "/documents/a/versions?view=2");
  expect(isRedirect(thrown)).toBe(true);
  expect(thrown).toMatchObject({
    options: { to: "/sign-in", search: { from: "/documents/a/versions?view=2" } },
  });
});

test("a server that fails is not a reason to sign in again", async () => {
  const thrown = await guard(500, null, "/");
  expect(thrown).toBeInstanceOf(CallFailed);
});
