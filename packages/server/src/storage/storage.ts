import type { DocumentSummary, Person, Role, VersionSummary, Member } from "@klubba/protocol";
import type { Engine } from "./engine.ts";

/**
 * Everything the server keeps. A write has reached the disk when its promise resolves, and has had
 * no effect that can be relied upon when it rejects. Two engines pass one contract:
 * `storage-contract.ts`.
 */
export interface Storage {
  /** For better-auth, which brings its own queries. */
  readonly engine: Engine;
  readonly people: PeopleStorage;
  readonly invitations: InvitationStorage;
  readonly documents: DocumentStorage;
  readonly members: MemberStorage;
  readonly updates: UpdateStorage;
  readonly versions: VersionStorage;
  readonly assets: AssetStorage;
  /** The value under the key; the first to ask decides what it is. */
  readonly loadSetting: (key: string, initial: () => string) => Promise<string>;
  /** Rejects when the database does not answer. */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface PeopleStorage {
  count(): Promise<number>;
  list(): Promise<Person[]>;
  find(id: string): Promise<Person | null>;
  findByEmail(email: string): Promise<Person | null>;
  /** Which of these sessions are still good. */
  findLiveSessions(ids: readonly string[]): Promise<ReadonlySet<string>>;
}

export interface StoredInvitation {
  readonly tokenHash: string;
  readonly kind: "setup" | "person";
  readonly name: string;
  readonly email: string;
  readonly invitedBy: string | null;
  readonly expiresAt: Date;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

export interface InvitationStorage {
  /** An invitation to the same address, or to set up, takes the place of an earlier one. */
  create(invitation: StoredInvitation): Promise<void>;
  /** Null for one that is unknown, used, expired or replaced. */
  find(tokenHash: string): Promise<StoredInvitation | null>;
  /**
   * Uses the invitation and creates its person, both or neither; of two at once, one succeeds. A
   * setup invitation makes an administrator, and only where nobody is yet.
   */
  accept(tokenHash: string, person: NewPerson): Promise<"accepted" | "gone" | "emailTaken">;
}

/** What lists show of a document's content. */
export type ContentSummary = Pick<DocumentSummary, "title" | "status" | "docType" | "coverage">;

export interface StoredDocument {
  readonly id: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly archived: boolean;
  readonly versions: number;
  readonly summary: ContentSummary;
  /** Of the newest stored update. */
  readonly lastSequence: number;
  /** The summary is of the content up to here. */
  readonly summarySequence: number;
}

export interface DocumentStorage {
  /** Stores a new document with its content as one Yjs update; its creator is the owner. */
  create(document: {
    readonly id: string;
    readonly createdBy: string;
    readonly content: Uint8Array;
    readonly summary: ContentSummary;
  }): Promise<void>;
  find(id: string): Promise<StoredDocument | null>;
  /** Every document that the person is a member of, the last edited first. */
  listFor(personId: string): Promise<(StoredDocument & { readonly role: Role })[]>;
  setArchived(id: string, archived: boolean): Promise<void>;
  /** Ignored when a summary of newer content is stored already. */
  setSummary(id: string, summary: ContentSummary, sequence: number): Promise<void>;
}

export interface MemberStorage {
  findRole(documentId: string, personId: string): Promise<Role | null>;
  list(documentId: string): Promise<Member[]>;
  add(documentId: string, personId: string, role: Role): Promise<"added" | "alreadyMember">;
  /** A document keeps at least one owner. */
  change(documentId: string, personId: string, role: Role): Promise<MemberOutcome>;
  remove(documentId: string, personId: string): Promise<MemberOutcome>;
}
export type MemberOutcome = "done" | "notMember" | "lastOwner";

export interface LiveContent {
  /** Yjs updates, oldest first; a snapshot is one of them. */
  readonly updates: readonly Uint8Array[];
  /** How many of them are waiting to be compacted. */
  readonly pending: number;
  /** Of the newest update. */
  readonly sequence: number;
}

export interface UpdateStorage {
  /** Appends one Yjs update and returns its sequence. Rejects where there is no such document. */
  append(documentId: string, update: Uint8Array): Promise<number>;
  /** One moment's content, or null where there is no such document. */
  load(documentId: string): Promise<LiveContent | null>;
  /**
   * Puts one update in the place of all that are stored, in one transaction. `merge` gets them
   * oldest first and returns the one that says the same, or null to leave them as they are.
   * Returns how many were merged.
   */
  compact(
    documentId: string,
    merge: (updates: readonly Uint8Array[]) => Uint8Array | null,
  ): Promise<number>;
}

export interface NewVersion {
  readonly name: string;
  readonly reason: string;
  readonly hash: string;
  readonly author: { readonly id: string; readonly name: string };
  readonly content: string;
  readonly contentDigest: string;
}

export interface VersionStorage {
  /** Gives it the next number; there is no way to change or delete a version. */
  add(documentId: string, version: NewVersion): Promise<VersionSummary>;
  /** Newest first. */
  list(documentId: string): Promise<VersionSummary[]>;
  find(documentId: string, number: number): Promise<StoredVersion | null>;
}
export interface StoredVersion extends VersionSummary {
  readonly content: string;
  readonly contentDigest: string;
}

export interface StoredPicture {
  readonly type: string;
  readonly data: Uint8Array;
}

export interface AssetStorage {
  /** The same bytes in the same document are stored once. */
  store(
    documentId: string,
    asset: StoredPicture & { readonly hash: string; readonly createdBy: string },
  ): Promise<void>;
  find(documentId: string, hash: string): Promise<StoredPicture | null>;
}
