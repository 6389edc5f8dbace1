import type { Transaction } from "kysely";
import type { EngineName } from "./engine.ts";
import type { Tables } from "./tables.ts";

/**
 * Holds the document's row until the transaction ends, so that what is read about the document
 * stays true. SQLite has one transaction at a time anyway. False where there is no such document.
 */
export async function lockDocument(
  transaction: Transaction<Tables>,
  engine: EngineName,
  id: string,
): Promise<boolean> {
  const query = transaction.selectFrom("document").select("id").where("id", "=", id);
  const row = await (engine === "postgres" ? query.forUpdate() : query).executeTakeFirst();
  return row !== undefined;
}
