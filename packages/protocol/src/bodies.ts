import type { DocumentJson, Status } from "@klubba/model";
import * as v from "valibot";
import { limits } from "./limits.ts";
import { roles, type Role } from "./roles.ts";

/** PostgreSQL keeps every character but this one. */
const storable = v.pipe(v.string(), v.excludes("\0"));
const name = v.pipe(storable, v.trim(), v.minLength(1), v.maxLength(limits.nameLength));
const email = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.email(), v.maxLength(254));
const password = v.pipe(
  v.string(),
  v.minLength(limits.passwordLength.minimum),
  v.maxLength(limits.passwordLength.maximum),
);

/** Follows a one-time link: the first administrator's, or an invited person's. */
export const acceptInvitationBody = v.strictObject({ token: v.string(), name, email, password });
export const invitePersonBody = v.strictObject({ name, email });

/** A new document: from a template with field values, or from a document read elsewhere. */
export const createDocumentBody = v.variant("from", [
  v.strictObject({
    from: v.literal("template"),
    template: v.string(),
    title: v.pipe(v.string(), v.trim(), v.maxLength(limits.titleLength)),
    fields: v.record(v.string(), v.string()),
  }),
  v.strictObject({
    from: v.literal("document"),
    /** `DocumentJson`, checked by `parseDocument` at the door. */
    document: v.unknown(),
  }),
]);

export const archiveDocumentBody = v.strictObject({ archived: v.boolean() });
export const nameVersionBody = v.strictObject({
  name,
  reason: v.optional(v.pipe(storable, v.trim(), v.maxLength(2000)), ""),
});
export const addMemberBody = v.strictObject({ email, role: v.picklist(roles) });
export const changeMemberBody = v.strictObject({ role: v.picklist(roles) });

/** Times are ISO 8601 in UTC. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly administrator: boolean;
}

export interface Invitation {
  /** `setup` while the installation has no administrator. */
  readonly kind: "setup" | "person";
  /** Empty for `setup`. */
  readonly name: string;
  readonly email: string;
}

export interface InvitationLink {
  /** Path and query on this server; shown once. */
  readonly path: string;
  readonly expiresAt: string;
}

export interface DocumentSummary {
  readonly id: string;
  readonly title: string;
  readonly status: Status;
  readonly docType: string;
  readonly role: Role;
  readonly archived: boolean;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly versions: number;
  /** Items of the checklist by coverage state, for the start page. */
  readonly coverage: {
    readonly covered: number;
    readonly checkAgain: number;
    readonly notApplicable: number;
  };
}

export interface Member {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
}

export interface DocumentDetail extends DocumentSummary {
  readonly members: readonly Member[];
}

export interface VersionSummary {
  /** Counts from 1 within the document. */
  readonly number: number;
  readonly name: string;
  readonly reason: string;
  /** `hashDocument` of the content. */
  readonly hash: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly createdAt: string;
}

export interface Version extends VersionSummary {
  readonly document: DocumentJson;
}

export interface StoredAsset {
  /** What an image's `src` holds: `asset:<sha256>`. */
  readonly src: string;
}

export interface Health {
  readonly status: "ok" | "degraded";
  readonly version: string;
  readonly storage: "ok" | "failing";
}

/** What every failed request answers with. */
export interface ErrorBody {
  readonly error: {
    readonly code: ErrorCode;
    /** In the language the request asked for. */
    readonly message: string;
    /** What is wrong with which value of the request. */
    readonly problems?: readonly { readonly path: string; readonly message: string }[];
  };
}

export const errorStatuses = {
  badRequest: 400,
  signedOut: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  gone: 410,
  tooLarge: 413,
  unsupportedType: 415,
  tooMany: 429,
  internal: 500,
  storageFailed: 503,
} as const;
export type ErrorCode = keyof typeof errorStatuses;
