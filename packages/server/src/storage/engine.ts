import type { Kysely } from "kysely";
import type { Tables } from "./tables.ts";

export type EngineName = "sqlite" | "postgres";

/** An open database: the query layer, and the little that differs between the two. */
export interface Engine {
  readonly name: EngineName;
  readonly database: Kysely<Tables>;
  /** Throws while this process has lost its claim to be the only server on the database. */
  readonly requireClaim: () => void;
  readonly close: () => Promise<void>;
}

/** The database is in use by another server, or cannot be opened. */
export class StorageUnavailable extends Error {
  override readonly name = "StorageUnavailable";
}

export const engineTime = (engine: EngineName, time: Date): string | Date =>
  engine === "sqlite" ? time.toISOString() : time;

export const engineTruth = (engine: EngineName, truth: boolean): 0 | 1 | boolean => {
  if (engine === "postgres") return truth;
  return truth ? 1 : 0;
};
