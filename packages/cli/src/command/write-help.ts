import type { Language, Localized } from "@klubba/model";
import type { Command, Option } from "./command.ts";

const words = {
  usage: { sv: "Så här:", en: "Usage:" },
  commands: { sv: "Kommandon:", en: "Commands:" },
  options: { sv: "Flaggor:", en: "Options:" },
  example: { sv: "Exempel:", en: "Example:" },
  repeated: { sv: "kan upprepas", en: "may be repeated" },
  more: { sv: "Mer om ett kommando:", en: "More on a command:" },
  what: {
    sv: "Klubba: skriv, jämför och besluta om policy för sociala medier.",
    en: "Klubba: draft, compare and decide on a social media policy.",
  },
  codes: {
    sv: "Avslutar med 0 när allt är bra, 1 vid skillnader eller fel och 2 när det inte gick.",
    en: "Exits with 0 when all is fine, 1 for differences or errors found and 2 when it could not be done.",
  },
  lang: { sv: "kommandots språk: sv eller en", en: "language of the command: sv or en" },
  version: { sv: "visa vilken version det är", en: "show which version this is" },
  help: { sv: "visa den här hjälpen", en: "show this help" },
} as const satisfies Record<string, Localized>;

/** The options that every command has; they are read before the command's own. */
const everywhere: readonly (readonly [string, Localized])[] = [
  ["--lang sv|en", words.lang],
  ["-h, --help", words.help],
];

export function writeOverview(commands: readonly Command[], language: Language): string {
  return [
    words.what[language],
    "",
    words.commands[language],
    ...writeTable(
      commands.map((command) => [writeUsage(command, language), command.summary[language]]),
    ),
    "",
    words.options[language],
    ...writeTable([
      ...everywhere.map(([option, help]) => [option, help[language]] as const),
      ["--version", words.version[language]],
    ]),
    "",
    words.codes[language],
    `${words.more[language]} klubba check --help`,
    "",
  ].join("\n");
}

export function writeHelp(command: Command, language: Language): string {
  const options = Object.entries(command.options).map(
    ([name, option]): readonly [string, string] => [
      writeOption(name, option, language),
      writeOptionHelp(option, language),
    ],
  );
  return [
    command.summary[language],
    "",
    words.usage[language],
    `  klubba ${writeUsage(command, language)}`,
    "",
    ...command.details[language],
    "",
    words.options[language],
    ...writeTable([
      ...options,
      ...everywhere.map(([option, help]) => [option, help[language]] as const),
    ]),
    "",
    words.example[language],
    `  ${command.example}`,
    "",
  ].join("\n");
}

function writeUsage(command: Command, language: Language): string {
  const operands = command.operands.map(({ name, count }) =>
    count === "one" ? name[language] : `[${name[language]} …]`,
  );
  return [command.name, ...operands].join(" ");
}

function writeOption(name: string, option: Option, language: Language): string {
  const short = option.short === undefined ? "" : `-${option.short}, `;
  const value = option.choices?.join("|") ?? option.value?.[language];
  return `${short}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function writeOptionHelp(option: Option, language: Language): string {
  return option.repeated
    ? `${option.help[language]} (${words.repeated[language]})`
    : option.help[language];
}

/** Two columns; a left part that is too wide has its right part on the next line. */
function writeTable(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.min(30, Math.max(...rows.map(([left]) => left.length)));
  return rows.flatMap(([left, right]) =>
    left.length > widest
      ? [`  ${left}`, `  ${" ".repeat(widest)}  ${right}`]
      : [`  ${left.padEnd(widest)}  ${right}`],
  );
}
