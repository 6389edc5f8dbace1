import {
  type RouteAnswer,
  type RouteBody,
  type RouteName,
  type RouteParameters,
  routes,
} from "@klubba/protocol";
import type { Language } from "@klubba/ui";
import type { Answer, CallError, CallErrorCode } from "./answer.ts";
import { readCallError } from "./read-call-error.ts";
import { callTexts } from "./call-texts.ts";

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** Everything that is asked of the server. Failures are values; nothing here throws. */
export interface Client {
  call<Name extends RouteName>(
    name: Name,
    parameters: RouteParameters<Name>,
    body: RouteBody<Name>,
  ): Promise<Answer<RouteAnswer<Name>>>;
  /** Stores a picture of a document. */
  storeAsset(document: string, picture: Blob): Promise<Answer<RouteAnswer<"storeAsset">>>;
  /** The bytes of a stored picture, by its SHA-256. */
  readAsset(document: string, asset: string): Promise<Answer<Uint8Array>>;
  signIn(credentials: Credentials): Promise<Answer<null>>;
  signOut(): Promise<Answer<null>>;
}

export interface ClientOptions {
  readonly fetch: typeof fetch;
  readonly readLanguage: () => Language;
  /** Told when the server no longer knows us. */
  readonly onSignedOut: () => void;
}

export function createClient({ fetch, readLanguage, onSignedOut }: ClientOptions): Client {
  const fail = (code: CallErrorCode): { ok: false; error: CallError } => ({
    ok: false,
    error: { code, message: callTexts[readLanguage()][code], problems: [] },
  });

  async function send(path: string, init: RequestInit): Promise<Answer<Response>> {
    const headers = new Headers(init.headers);
    headers.set("accept-language", readLanguage());
    let response: Response;
    try {
      response = await fetch(path, { ...init, headers, credentials: "same-origin" });
    } catch {
      return fail("offline");
    }
    if (response.ok) return { ok: true, value: response };
    const told = readCallError(await response.json().catch(() => null));
    const { error } = fail(told?.code ?? codeOfStatus(response.status));
    return { ok: false, error: told ?? error };
  }

  async function readJson<T>(sent: Answer<Response>): Promise<Answer<T>> {
    if (!sent.ok) {
      if (sent.error.code === "signedOut") onSignedOut();
      return sent;
    }
    const text = await sent.value.text().catch(() => null);
    if (text === null) return fail("offline");
    try {
      // The server and this client are built together from one table of routes.
      return { ok: true, value: (text === "" ? null : JSON.parse(text)) as T };
    } catch {
      return fail("unreadable");
    }
  }

  const json = (body: unknown): RequestInit => ({
    body: JSON.stringify(body),
    headers: { "content-type": "application/json" },
  });

  return {
    call: async (name, parameters, body) => {
      const { method, path } = routes[name];
      return readJson(
        await send(fillPath(path, parameters), { method, ...(body === null ? {} : json(body)) }),
      );
    },
    storeAsset: async (document, picture) =>
      readJson(
        await send(fillPath(routes.storeAsset.path, { document }), {
          method: routes.storeAsset.method,
          body: picture,
          headers: { "content-type": picture.type },
        }),
      ),
    readAsset: async (document, asset) => {
      const sent = await send(fillPath(routes.readAsset.path, { document, asset }), {});
      if (!sent.ok) return sent;
      const bytes = await sent.value.arrayBuffer().catch(() => null);
      return bytes === null ? fail("offline") : { ok: true, value: new Uint8Array(bytes) };
    },
    signIn: async (credentials) => {
      const sent = await send("/api/auth/sign-in/email", { method: "POST", ...json(credentials) });
      if (sent.ok) return { ok: true, value: null };
      // What else is wrong, as an address that Klubba is not set up for, the server tells itself.
      const { code } = sent.error;
      if (code !== "signedOut" && code !== "badRequest") return sent;
      const message = callTexts[readLanguage()].wrongPassword;
      return { ok: false, error: { code: "signedOut", message, problems: [] } };
    },
    signOut: async () => {
      const sent = await send("/api/auth/sign-out", { method: "POST", ...json({}) });
      return sent.ok ? { ok: true, value: null } : sent;
    },
  };
}

/** `/api/documents/:document` with its parameters in place, each escaped. */
export function fillPath(path: string, parameters: Readonly<Record<string, string>>): string {
  return path.replace(/:([a-z]+)/gi, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined)
      throw new Error(`${path} needs ${name}, got ${Object.keys(parameters).join(", ")}`);
    return encodeURIComponent(value);
  });
}

function codeOfStatus(status: number): CallErrorCode {
  const known: Readonly<Record<number, CallErrorCode>> = {
    400: "badRequest",
    401: "signedOut",
    403: "forbidden",
    404: "notFound",
    409: "conflict",
    410: "gone",
    413: "tooLarge",
    415: "unsupportedType",
    429: "tooMany",
    502: "offline",
    503: "storageFailed",
    504: "offline",
  };
  return known[status] ?? "internal";
}
