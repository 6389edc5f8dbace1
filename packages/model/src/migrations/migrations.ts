/** Rewrites a document's JSON from one format to the next; it never looks at anything else. */
export type Migration = (json: Record<string, unknown>) => Record<string, unknown>;

/**
 * Numbered by place and append-only: the one at index n leads from format n + 1 to n + 2. Each has
 * a fixture of JSON before and after beside it.
 */
export const migrations: readonly Migration[] = [];

/** The format that this code writes. */
export const currentFormat = migrations.length + 1;
