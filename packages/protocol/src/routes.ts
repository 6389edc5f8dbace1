import type { DocumentJson } from "@klubba/model";
import type * as v from "valibot";
import {
  acceptInvitationBody,
  addMemberBody,
  archiveDocumentBody,
  changeMemberBody,
  createDocumentBody,
  type DocumentDetail,
  type DocumentSummary,
  type Health,
  type Invitation,
  type InvitationLink,
  invitePersonBody,
  type Member,
  nameVersionBody,
  type Person,
  type StoredAsset,
  type Version,
  type VersionSummary,
} from "./bodies.ts";
import type { Permission } from "./roles.ts";

/** Who may ask: anyone, anyone signed in, an administrator, or who may do this to the document. */
export type Access = "anyone" | "signedIn" | "administrator" | Permission;

type Method = "GET" | "POST" | "PATCH" | "DELETE";

interface Route<
  Path extends string,
  Allowed extends Access,
  Body extends v.GenericSchema | null,
  Answer,
> {
  readonly method: Method;
  /** `:name` marks a parameter. */
  readonly path: Path;
  readonly access: Allowed;
  /** The schema of the JSON body; null where there is none, or where it is bytes. */
  readonly body: Body;
  /** Carries the type of the answer; there is no value behind it. */
  readonly answer?: Answer;
}

const route =
  <Answer>() =>
  <Path extends string, Allowed extends Access, Body extends v.GenericSchema | null>(
    method: Method,
    path: Path,
    access: Allowed,
    body: Body,
  ): Route<Path, Allowed, Body, Answer> => ({ method, path, access, body });

/**
 * Every HTTP route but sign-in (`/api/auth/*`) and the live socket (`/api/live`). The server
 * registers from this table and checks `access` before anything else; the client calls by it.
 */
export const routes = {
  health: route<Health>()("GET", "/api/health", "anyone", null),
  me: route<Person>()("GET", "/api/me", "signedIn", null),

  findInvitation: route<Invitation>()("GET", "/api/invitations/:token", "anyone", null),
  acceptInvitation: route<Person>()("POST", "/api/invitations", "anyone", acceptInvitationBody),
  listPeople: route<Person[]>()("GET", "/api/people", "signedIn", null),
  invitePerson: route<InvitationLink>()("POST", "/api/people", "administrator", invitePersonBody),

  listDocuments: route<DocumentSummary[]>()("GET", "/api/documents", "signedIn", null),
  createDocument: route<{ id: string }>()("POST", "/api/documents", "signedIn", createDocumentBody),
  readDocument: route<DocumentDetail>()("GET", "/api/documents/:document", "read", null),
  readContent: route<DocumentJson>()("GET", "/api/documents/:document/content", "read", null),
  archiveDocument: route<DocumentSummary>()(
    "PATCH",
    "/api/documents/:document",
    "archive",
    archiveDocumentBody,
  ),

  addMember: route<Member>()(
    "POST",
    "/api/documents/:document/members",
    "manageMembers",
    addMemberBody,
  ),
  changeMember: route<Member>()(
    "PATCH",
    "/api/documents/:document/members/:person",
    "manageMembers",
    changeMemberBody,
  ),
  removeMember: route<null>()(
    "DELETE",
    "/api/documents/:document/members/:person",
    "manageMembers",
    null,
  ),

  listVersions: route<VersionSummary[]>()("GET", "/api/documents/:document/versions", "read", null),
  nameVersion: route<VersionSummary>()(
    "POST",
    "/api/documents/:document/versions",
    "nameVersion",
    nameVersionBody,
  ),
  readVersion: route<Version>()("GET", "/api/documents/:document/versions/:version", "read", null),

  storeAsset: route<StoredAsset>()("POST", "/api/documents/:document/assets", "edit", null),
  readAsset: route<Uint8Array>()("GET", "/api/documents/:document/assets/:asset", "read", null),

  /** Checklist, laws, municipalities and templates, as `Corpus` with documents as `DocumentJson`. */
  readCorpus: route<unknown>()("GET", "/api/corpus", "signedIn", null),
} as const;

export type RouteName = keyof typeof routes;

type ParametersOf<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParametersOf<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type RouteParameters<N extends RouteName> = Readonly<
  Record<ParametersOf<(typeof routes)[N]["path"]>, string>
>;
export type RouteBody<N extends RouteName> = (typeof routes)[N]["body"] extends infer Body
  ? Body extends v.GenericSchema
    ? v.InferInput<Body>
    : null
  : never;
/** Null where there is nothing to tell. */
export type RouteAnswer<N extends RouteName> = Exclude<(typeof routes)[N]["answer"], undefined>;

/** Where the live socket is. */
export const livePath = "/api/live";
