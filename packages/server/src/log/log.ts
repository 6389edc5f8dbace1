/** One event with its facts. Never a body, a password, a token or what somebody wrote. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  /** `error` gives its name, message and stack. */
  error(event: string, error: unknown, fields?: LogFields): void;
}

/** Logs as JSON lines: `time`, `level`, `event`, then the fields. */
export function createJsonLog(write: (line: string) => void, now: () => Date): Log {
  const line = (level: string, event: string, fields: object = {}) =>
    write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  return {
    info: (event, fields) => line("info", event, fields),
    warn: (event, fields) => line("warn", event, fields),
    error: (event, error, fields) => line("error", event, { ...fields, ...errorFields(error) }),
  };
}

function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { message: String(error) };
  return { name: error.name, message: error.message, stack: error.stack ?? "" };
}
