const codes: readonly unknown[] = [
  "SQLITE_CONSTRAINT_UNIQUE",
  "SQLITE_CONSTRAINT_PRIMARYKEY",
  "23505",
];

/** True for the error with which either engine refuses a second row of the same key. */
export const isUniqueViolation = (error: unknown): boolean =>
  error instanceof Error && "code" in error && codes.includes(error.code);
