import type { Localized } from "@klubba/model";
import type { World } from "../world/world.ts";
import type { ExitCode } from "./exit-code.ts";

export interface Option {
  readonly type: "text" | "flag";
  /** May be given more than once. */
  readonly repeated?: true;
  readonly short?: string;
  /** What stands for the value in the help, e.g. `FIL`. */
  readonly value?: Localized;
  /** The only values allowed. */
  readonly choices?: readonly string[];
  readonly help: Localized;
}

export type Options = Readonly<Record<string, Option>>;

type ValueOf<O extends Option> = O extends { readonly type: "flag" }
  ? boolean
  : O extends { readonly repeated: true }
    ? readonly string[]
    : O extends { readonly choices: readonly (infer Choice)[] }
      ? Choice | undefined
      : string | undefined;

/** What was given, by option; a flag is false and a repeated option empty when it was not. */
export type Values<O extends Options> = { readonly [Name in keyof O]: ValueOf<O[Name]> };

export interface Operand {
  /** In capitals, as in the help: `FIL`. */
  readonly name: Localized;
  readonly count: "one" | "any";
}

export interface Command<O extends Options = Options> {
  /** One word, or two with a blank: `research check`. */
  readonly name: string;
  readonly summary: Localized;
  /** What it does and what its exit codes mean, a line each. */
  readonly details: Readonly<Record<keyof Localized, readonly string[]>>;
  readonly operands: readonly Operand[];
  readonly options: O;
  readonly example: string;
  run(given: { options: Values<O>; operands: readonly string[] }, world: World): Promise<ExitCode>;
}

/** Keeps the types of a command's own options while it stands among others in one table. */
export function defineCommand<const O extends Options>(command: Command<O>): Command {
  return command;
}
