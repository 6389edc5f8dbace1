import type { Language } from "@klubba/model";

/** What a command may touch outside itself, so that tests can hold it all. */
export interface World {
  readonly language: Language;
  /** Relative paths start here. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  print(text: string): void;
  /** What a person should know but a pipe should not get. */
  tell(line: string): void;
  now(): Date;
}
