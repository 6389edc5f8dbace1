import { StorageUnavailable } from "./engine.ts";

const codes = [
  /^SQLITE_(?:FULL|IOERR|READONLY|CORRUPT|CANTOPEN|BUSY|NOTADB)/,
  // PostgreSQL: connection, resources, operator's doing, system.
  /^(?:08|53|57|58)[0-9A-Z]{3}$/,
  /^E(?:CONNREFUSED|CONNRESET|TIMEDOUT|HOSTUNREACH|PIPE)$/,
];

/** True when the database cannot do its work now, rather than that it was asked something wrong. */
export function isStorageFailure(error: unknown): boolean {
  if (error instanceof StorageUnavailable) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  return codes.some((pattern) => pattern.test(code)) || isStorageFailure(error.cause);
}
