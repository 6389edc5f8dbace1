import { findNearest } from "@klubba/model";
import { parseArgs } from "node:util";
import { Cannot } from "./cannot.ts";
import type { Command, Option } from "./command.ts";

export interface Arguments {
  readonly options: Readonly<Record<string, boolean | string | readonly string[] | undefined>>;
  readonly operands: readonly string[];
}

/** Reads what was typed after a command's name. Throws Cannot for anything that it does not know. */
export function parseArguments(command: Command, typed: readonly string[]): Arguments {
  const { tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(command.options).map(([name, option]) => [
        name,
        {
          type: option.type === "flag" ? ("boolean" as const) : ("string" as const),
          ...(option.short === undefined ? {} : { short: option.short }),
        },
      ]),
    ),
  });

  const given: Record<string, string[]> = {};
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const option = command.options[token.name];
    if (option === undefined) throw unknownOption(command, token.rawName);
    (given[token.name] ??= []).push(readValue(option, token.rawName, token.value));
  }
  requireOperands(command, operands);
  const options = Object.entries(command.options).map(([name, option]) => [
    name,
    toValue(option, name, given[name] ?? []),
  ]);
  return { options: Object.fromEntries(options), operands };
}

function readValue(option: Option, name: string, value: string | undefined): string {
  if (option.type === "flag") {
    if (value === undefined) return "";
    throw new Cannot({
      sv: `flaggan ${name} tar inget värde, fick ”${value}”`,
      en: `the option ${name} takes no value, got “${value}”`,
    });
  }
  if (value === undefined) {
    throw new Cannot({
      sv: `flaggan ${name} behöver ett värde: ${name} ${option.value?.sv ?? "VÄRDE"}`,
      en: `the option ${name} needs a value: ${name} ${option.value?.en ?? "VALUE"}`,
    });
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    const choices = option.choices.join(", ");
    throw new Cannot({
      sv: `${name} kan vara ${choices}, inte ”${value}”`,
      en: `${name} can be ${choices}, not “${value}”`,
    });
  }
  return value;
}

function toValue(option: Option, name: string, given: readonly string[]) {
  if (option.type === "flag") return given.length > 0;
  if (option.repeated) return given;
  if (given.length > 1) {
    throw new Cannot({
      sv: `--${name} kan bara anges en gång`,
      en: `--${name} can be given only once`,
    });
  }
  return given[0];
}

function unknownOption(command: Command, name: string): Cannot {
  const names = Object.keys(command.options);
  const nearest = findNearest(name.replace(/^-+/, ""), names);
  const help = `klubba ${command.name} --help`;
  return new Cannot({
    sv: `okänd flagga ${name}${nearest === null ? "" : `. Menade du --${nearest}?`} Se ${help}`.replace(
      /(?<!\?) Se/,
      ". Se",
    ),
    en: `unknown option ${name}${nearest === null ? "." : `. Did you mean --${nearest}?`} See ${help}`,
  });
}

/** Throws when operands are missing, or when there are more than the command takes. */
function requireOperands({ name, operands }: Command, given: readonly string[]): void {
  const single = operands.filter(({ count }) => count === "one");
  const help = `klubba ${name} --help`;
  const missing = single[given.length];
  if (missing !== undefined) {
    throw new Cannot({
      sv: `${name} behöver ${missing.name.sv}. Se ${help}`,
      en: `${name} needs ${missing.name.en}. See ${help}`,
    });
  }
  const extra = given[single.length];
  if (extra !== undefined && single.length === operands.length) {
    throw new Cannot({
      sv: `${name} tar inte emot ”${extra}”. Se ${help}`,
      en: `${name} does not take “${extra}”. See ${help}`,
    });
  }
}
