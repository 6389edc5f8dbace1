import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import {
  mayDo,
  type Permission,
  permissions,
  type Role,
  type RouteName,
  routes,
} from "@klubba/protocol";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { findSession, type Session } from "../auth/create-auth.ts";
import { serveAuth } from "../auth/serve-auth.ts";
import { createHandlers } from "../handlers/create-handlers.ts";
import type { Call, Services } from "../handlers/handler.ts";
import { isStorageFailure } from "../storage/is-storage-failure.ts";
import type { ServeApp } from "../static/load-app.ts";
import type { ClientOrigin } from "./client-origin.ts";
import { loadBody } from "./parse-body.ts";
import { readLanguage } from "./read-language.ts";
import { Refusal } from "./refusal.ts";
import { securityHeaders } from "./security-headers.ts";

export interface HttpOptions extends Services {
  readonly serveApp: ServeApp | null;
  readonly secure: boolean;
  readonly findClient: (incoming: IncomingMessage) => ClientOrigin;
}

interface Environment {
  Bindings: { incoming: IncomingMessage };
  Variables: { client: ClientOrigin; requestId: string };
}

/** Every HTTP route: those of the protocol's table, sign-in, and the built app. */
export function createHttp(options: HttpOptions): Hono<Environment> {
  const { auth, live, log } = options;
  const http = new Hono<Environment>();

  http.use(async (context, next) => {
    const began = performance.now();
    const client = options.findClient(context.env.incoming);
    context.set("client", client);
    context.set("requestId", randomUUID());
    await next();
    for (const [name, value] of Object.entries(
      securityHeaders(client.ownOrigins, options.secure),
    )) {
      context.res.headers.set(name, value);
    }
    context.res.headers.set("x-request-id", context.get("requestId"));
    log.info("request", {
      id: context.get("requestId"),
      method: context.req.method,
      path: withoutToken(context.req.path),
      status: context.res.status,
      milliseconds: Math.round(performance.now() - began),
    });
  });
  http.use("/api/*", compress());

  http.onError((error, context) => {
    const language = readLanguage(context.req.header("accept-language"));
    if (error instanceof Refusal) return error.toResponse(language);
    log.error("request.failed", error, { id: context.get("requestId") });
    const code = isStorageFailure(error) ? "storageFailed" : "internal";
    return new Refusal(code).toResponse(language);
  });

  http.use("/api/*", async (context, next) => {
    requireOwnOrigin(context.req.raw, context.get("client"));
    await next();
  });

  http.all("/api/auth/*", async (context) => {
    const request = context.req.raw;
    const before = await findSession(auth, request.headers, false);
    const answer = await serveAuth(auth, request, context.get("client").address);
    // Signing out, a new password and revoked sessions end what they opened.
    if (before.session !== null) await live.closeEndedSessions(before.session.person.id);
    return answer;
  });

  const handlers = createHandlers(options);
  for (const name of Object.keys(routes) as RouteName[]) register(name);

  function register(name: RouteName): void {
    const route = routes[name];
    http.on(route.method, route.path, async (context) => {
      const { access } = route;
      const request = context.req.raw;
      const { session, cookies } =
        access === "anyone"
          ? { session: null, cookies: [] }
          : await findSession(auth, request.headers, true);
      const parameters: Readonly<Record<string, string>> = context.req.param();
      // Nothing has such a name, and PostgreSQL refuses to look for it.
      if (Object.values(parameters).some((value) => value.includes("\0"))) {
        throw new Refusal("notFound");
      }
      const role = await requireAccess(options, access, session, parameters["document"]);
      const language = readLanguage(context.req.header("accept-language"));
      const body = route.body === null ? null : await loadBody(request, route.body, language);
      // The table ties each name to the types of its call; the union of all cannot be narrowed here.
      const handle: (call: Call<RouteName>) => Promise<unknown> = handlers[name];
      const call = {
        parameters,
        body,
        session,
        role,
        language,
        address: context.get("client").address,
        request,
      } as unknown as Call<RouteName>;
      const answer = await handle(call);
      const response =
        answer instanceof Response
          ? answer
          : Response.json(answer, { headers: { "cache-control": "no-store" } });
      for (const cookie of cookies) response.headers.append("set-cookie", cookie);
      return response;
    });
  }

  http.all("/api/*", () => {
    throw new Refusal("notFound");
  });
  http.all("*", (context: Context<Environment>) => {
    const served = options.serveApp?.(context.req.raw);
    if (served) return served;
    throw new Refusal("notFound");
  });
  return http;
}

/**
 * A browser names the page behind every request that changes something, and behind every one from
 * another page; only our own may. Programs without a browser name none, and have no cookies of
 * anyone else's to misuse.
 */
export function requireOwnOrigin(request: Request, { ownOrigins }: ClientOrigin): void {
  const origin = request.headers.get("origin");
  if (origin === null || ownOrigins.includes(origin)) return;
  throw new Refusal("forbidden", {
    text: {
      sv: "Adressen i webbläsaren är inte den som Klubba är inställd på. Den som sköter Klubba behöver ange rätt adress (KLUBBA_PUBLIC_URL).",
      en: "The address in the browser is not the one Klubba is set up for. Whoever runs Klubba needs to set the right one (KLUBBA_PUBLIC_URL).",
    },
  });
}

/** The caller's role where the route asks for a permission; throws when access is not given. */
async function requireAccess(
  { storage }: Services,
  access: (typeof routes)[RouteName]["access"],
  session: Session | null,
  documentId: string | undefined,
): Promise<Role | null> {
  if (access === "anyone") return null;
  if (session === null) throw new Refusal("signedOut");
  if (access === "signedIn") return null;
  if (access === "administrator") {
    if (!session.person.administrator) throw new Refusal("forbidden");
    return null;
  }
  return await requirePermission(storage, access, session, documentId);
}

async function requirePermission(
  storage: Services["storage"],
  permission: Permission,
  session: Session,
  documentId: string | undefined,
): Promise<Role> {
  if (documentId === undefined || !permissions.includes(permission)) {
    throw new Error(`a route asks for ${permission} and names no document`);
  }
  const role = await storage.members.findRole(documentId, session.person.id);
  // Whoever is not a member is not told whether the document exists.
  if (role === null) throw new Refusal("notFound");
  if (!mayDo(role, permission)) throw new Refusal("forbidden");
  const writes = permission === "edit" || permission === "nameVersion";
  if (writes && (await storage.documents.find(documentId))?.archived === true) {
    throw new Refusal("conflict", {
      text: {
        sv: "Dokumentet är arkiverat. Ta tillbaka det ur arkivet för att ändra det.",
        en: "The document is archived. Take it out of the archive to change it.",
      },
    });
  }
  return role;
}

/** One-time tokens stand in two paths; they do not belong in a log. */
const withoutToken = (path: string): string =>
  path.replace(/^(\/welcome\/|\/api\/invitations\/).+/, "$1…");
