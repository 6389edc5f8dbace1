import type { Language } from "@klubba/model";

/** What a command may touch outside itself, so that tests can hold it all. */
export interface World {
  readonly language: Language;
  /** Relative paths start here. */
  readonly directory: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Results. */
  readonly print: (text: string) => void;
  /** What a person should know but a pipe should not get. */
  readonly tell: (line: string) => void;
  readonly now: () => Date;
  /** Settles when the one who started a command that goes on wants it to end. */
  readonly untilStopped: () => Promise<void>;
  /** True where a person reads what is told as it comes. */
  readonly atTerminal: boolean;
}
