import { kyselyAdapter } from "@better-auth/kysely-adapter";
// Without the parts that bring their own database: a third of the time it takes to start.
import { betterAuth } from "better-auth/minimal";
import { limits, type Person } from "@klubba/protocol";
import type { RateLimiter } from "../http/rate-limiter.ts";
import type { Log } from "../log/log.ts";
import type { Storage } from "../storage/storage.ts";

/** The header in which better-auth is told the client's address; never taken from outside. */
export const clientAddressHeader = "x-klubba-client-address";

interface AuthOptions {
  readonly storage: Storage;
  readonly secret: string;
  readonly publicUrl: URL | null;
  readonly limiter: RateLimiter;
  readonly log: Log;
}

export interface Session {
  readonly id: string;
  readonly person: Person;
}

/** E-mail and password; accounts come from invitations alone, and nothing leaves the machine. */
export function createAuth(options: AuthOptions) {
  const { storage, limiter, log } = options;
  return betterAuth({
    appName: "Klubba",
    baseURL: options.publicUrl?.origin ?? "http://localhost",
    basePath: "/api/auth",
    secret: options.secret,
    database: kyselyAdapter(storage.engine.database, {
      type: storage.engine.name,
      transaction: true,
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: limits.passwordLength.minimum,
      maxPasswordLength: limits.passwordLength.maximum,
    },
    user: {
      additionalFields: {
        administrator: { type: "boolean", required: true, defaultValue: false, input: false },
      },
    },
    session: { expiresIn: 30 * 24 * 60 * 60, updateAge: 24 * 60 * 60 },
    // Every request has passed `requireOwnOrigin` before: the one page behind it is our own.
    trustedOrigins: (request) => [request?.headers.get("origin")],
    rateLimit: {
      enabled: true,
      window: 60,
      max: 300,
      // A whole office may share one address; a guesser gets as many tries as they do.
      customRules: {
        "/sign-in/email": { window: 60, max: 10 },
        "/change-password": { window: 60, max: 10 },
      },
      customStorage: {
        consume: async (key, { window, max }) => {
          const retryAfter = limiter.consume(`auth ${key}`, { seconds: window, max });
          return { allowed: retryAfter === null, retryAfter };
        },
      },
    },
    advanced: {
      cookiePrefix: "klubba",
      useSecureCookies: options.publicUrl?.protocol === "https:",
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    telemetry: { enabled: false },
    logger: {
      level: "warn",
      log: (level, message) => {
        if (level === "error") log.error("auth.failed", message);
        else log.warn("auth.warned", { message });
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;

/** Who the cookies of a request say is signed in, and the cookies that prolong the session. */
export async function findSession(
  auth: Auth,
  headers: Headers,
  prolong: boolean,
): Promise<{ session: Session | null; cookies: readonly string[] }> {
  const { response, headers: answered } = await auth.api.getSession({
    headers,
    query: { disableRefresh: !prolong },
    returnHeaders: true,
  });
  if (response === null) return { session: null, cookies: [] };
  const { id, name, email, administrator } = response.user;
  return {
    session: { id: response.session.id, person: { id, name, email, administrator } },
    cookies: answered.getSetCookie(),
  };
}
