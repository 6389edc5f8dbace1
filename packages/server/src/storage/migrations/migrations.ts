import type { Kysely } from "kysely";
import type { EngineName } from "../engine.ts";
import { createFirstTables } from "./first-tables.ts";

type StorageMigration = (database: Kysely<unknown>, engine: EngineName) => Promise<void>;

/** By name, in order, and append-only: a name that has been released never changes its meaning. */
export const storageMigrations: Readonly<Record<string, StorageMigration>> = {
  "0001-first-tables": createFirstTables,
};
