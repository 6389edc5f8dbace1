import type { Corpus } from "@klubba/corpus";
import type { Language } from "@klubba/model";
import type { Role, RouteAnswer, RouteName, RouteParameters, routes } from "@klubba/protocol";
import type * as v from "valibot";
import type { Auth, Session } from "../auth/create-auth.ts";
import type { Invitations } from "../auth/invitations.ts";
import type { Documents } from "../documents/documents.ts";
import type { RateLimiter } from "../http/rate-limiter.ts";
import type { Live } from "../live/create-live.ts";
import type { Log } from "../log/log.ts";
import type { StorageHealth } from "../storage/storage-health.ts";
import type { Storage } from "../storage/storage.ts";

/** What the handlers work with. */
export interface Services {
  readonly storage: Storage;
  readonly health: StorageHealth;
  readonly auth: Auth;
  readonly invitations: Invitations;
  readonly documents: Documents;
  readonly live: Live;
  readonly corpus: Corpus;
  readonly limiter: RateLimiter;
  readonly log: Log;
  readonly random: () => number;
}

type AccessOf<Name extends RouteName> = (typeof routes)[Name]["access"];
type BodyOf<Name extends RouteName> = (typeof routes)[Name]["body"] extends infer Body
  ? Body extends v.GenericSchema
    ? v.InferOutput<Body>
    : null
  : never;

/** A request that has passed the door: its access is checked and its body parsed. */
export interface Call<Name extends RouteName> {
  readonly parameters: RouteParameters<Name>;
  readonly body: BodyOf<Name>;
  readonly session: AccessOf<Name> extends "anyone" ? null : Session;
  /** The caller's role in the document that the path names. */
  readonly role: AccessOf<Name> extends "anyone" | "signedIn" | "administrator" ? null : Role;
  readonly language: Language;
  /** The caller's address, for counting attempts. */
  readonly address: string;
  readonly request: Request;
}

export type Handler<Name extends RouteName> = (
  call: Call<Name>,
) => Promise<RouteAnswer<Name> | Response>;

export type Handlers<Name extends RouteName = RouteName> = { readonly [N in Name]: Handler<N> };
