import type { Role } from "@klubba/protocol";

/**
 * The tables as both engines have them. Times are ISO 8601 texts in UTC and truths are 0 or 1, so
 * that one query means the same on both; bytes come back as `Uint8Array` or its subclass `Buffer`.
 * The tables `user`, `session`, `account` and `verification` have the names, and the engine's own
 * times and truths, that better-auth wants.
 */
export interface Tables {
  setting: { key: string; value: string };
  invitation: InvitationTable;
  document: DocumentTable;
  member: { document_id: string; person_id: string; role: Role; added_at: string };
  document_snapshot: { document_id: string; sequence: number; data: Uint8Array };
  document_update: { document_id: string; sequence: number; data: Uint8Array };
  version: VersionTable;
  asset: AssetTable;
  user: UserTable;
  session: SessionTable;
  account: AccountTable;
  verification: { id: string };
}

interface InvitationTable {
  /** SHA-256 of the token, in hex: the token itself is never stored. */
  token_hash: string;
  kind: "setup" | "person";
  name: string;
  email: string;
  invited_by: string | null;
  created_at: string;
  expires_at: string;
  used_at: string | null;
}

interface DocumentTable {
  id: string;
  created_by: string;
  created_at: string;
  updated_at: string;
  archived: 0 | 1;
  /** Of the newest update; the next one gets one more. */
  last_sequence: number;
  /** JSON of what lists show, derived from the content. */
  summary: string;
  /** `last_sequence` of the content that `summary` was derived from. */
  summary_sequence: number;
}

interface VersionTable {
  document_id: string;
  number: number;
  name: string;
  reason: string;
  hash: string;
  author_id: string;
  author_name: string;
  created_at: string;
  /** `DocumentJson` as text. */
  content: string;
  /** SHA-256 of `content`, in hex. */
  content_digest: string;
}

interface AssetTable {
  document_id: string;
  /** SHA-256 of `data`, in hex. */
  hash: string;
  type: string;
  data: Uint8Array;
  created_by: string;
  created_at: string;
}

/** What the engine keeps for a time in better-auth's tables: text in SQLite, a date in PostgreSQL. */
type EngineTime = string | Date;
/** 0 or 1 in SQLite, true or false in PostgreSQL. */
type EngineTruth = 0 | 1 | boolean;

interface UserTable {
  id: string;
  name: string;
  email: string;
  emailVerified: EngineTruth;
  image: string | null;
  createdAt: EngineTime;
  updatedAt: EngineTime;
  administrator: EngineTruth;
}

interface SessionTable {
  id: string;
  userId: string;
  token: string;
  expiresAt: EngineTime;
  createdAt: EngineTime;
  updatedAt: EngineTime;
  ipAddress: string | null;
  userAgent: string | null;
}

interface AccountTable {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: EngineTime;
  updatedAt: EngineTime;
}
