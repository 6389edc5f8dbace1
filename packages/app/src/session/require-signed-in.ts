import type { QueryClient } from "@tanstack/react-query";
import { redirect } from "@tanstack/react-router";
import { CallFailed } from "../api/answer.ts";
import type { Client } from "../api/client.ts";
import { queries } from "../api/queries.ts";

interface Guarded {
  readonly client: Client;
  readonly cache: QueryClient;
  /** Path and query of the page asked for. */
  readonly href: string;
}

/** Lets only a signed-in person on; others sign in first and come back to the same place. */
export async function requireSignedIn({ client, cache, href }: Guarded): Promise<void> {
  try {
    await cache.ensureQueryData(queries.me(client));
  } catch (error) {
    if (!(error instanceof CallFailed) || error.error.code !== "signedOut") throw error;
    throw redirect({ to: "/sign-in", search: href === "/" ? {} : { from: href } });
  }
}
