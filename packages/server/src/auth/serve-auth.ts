import type { Localized } from "@klubba/model";
import type { ErrorCode } from "@klubba/protocol";
import { loadBytes } from "../http/parse-body.ts";
import { Refusal } from "../http/refusal.ts";
import { type Auth, clientAddressHeader } from "./create-auth.ts";

/** The whole of sign-in that is open; better-auth has more doors than Klubba wants. */
const openPaths: Readonly<Record<string, "GET" | "POST">> = {
  "/api/auth/sign-in/email": "POST",
  "/api/auth/sign-out": "POST",
  "/api/auth/get-session": "GET",
  "/api/auth/change-password": "POST",
  "/api/auth/list-sessions": "GET",
  "/api/auth/revoke-session": "POST",
  "/api/auth/revoke-sessions": "POST",
  "/api/auth/revoke-other-sessions": "POST",
};

/** A sign-in is an address and a password. */
const mostBytes = 64 * 1024;

const texts: Readonly<Record<string, Localized>> = {
  INVALID_EMAIL_OR_PASSWORD: {
    sv: "E-postadressen eller lösenordet stämmer inte.",
    en: "The e-mail address or the password is not right.",
  },
  INVALID_PASSWORD: {
    sv: "Det nuvarande lösenordet stämmer inte.",
    en: "The current password is not right.",
  },
  PASSWORD_TOO_SHORT: { sv: "Lösenordet är för kort.", en: "The password is too short." },
  PASSWORD_TOO_LONG: { sv: "Lösenordet är för långt.", en: "The password is too long." },
};

const codes: Readonly<Record<number, ErrorCode>> = {
  401: "signedOut",
  403: "forbidden",
  404: "notFound",
  429: "tooMany",
};

/** Answers a request under `/api/auth/`; failures are told as everywhere else in the API. */
export async function serveAuth(auth: Auth, request: Request, address: string): Promise<Response> {
  if (openPaths[new URL(request.url).pathname] !== request.method) throw new Refusal("notFound");
  const headers = new Headers(request.headers);
  headers.set(clientAddressHeader, address);
  const body = request.method === "POST" ? await loadBytes(request, mostBytes) : null;
  const answer = await auth.handler(
    new Request(request.url, { method: request.method, headers, body }),
  );
  if (answer.status < 400) return answer;

  const known = readCode(await answer.json().catch(() => null));
  const text = known === null ? undefined : texts[known];
  const retryAfter = Number(answer.headers.get("x-retry-after"));
  throw new Refusal(answer.status >= 500 ? "internal" : (codes[answer.status] ?? "badRequest"), {
    ...(text === undefined ? {} : { text }),
    ...(retryAfter > 0 ? { retryAfter } : {}),
  });
}

const readCode = (body: unknown): string | null =>
  typeof body === "object" && body !== null && "code" in body && typeof body.code === "string"
    ? body.code
    : null;
