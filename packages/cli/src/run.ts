import manifest from "../package.json" with { type: "json" };
import { findNearest, type Language, languages } from "@klubba/model";
import { Cannot } from "./command/cannot.ts";
import type { Command, Values } from "./command/command.ts";
import type { ExitCode } from "./command/exit-code.ts";
import { parseArguments } from "./command/parse-arguments.ts";
import { writeHelp, writeOverview } from "./command/write-help.ts";
import { commands } from "./commands/commands.ts";
import { readLanguage } from "./world/read-language.ts";
import type { World } from "./world/world.ts";

/** Runs what was typed after `klubba`. Whatever goes wrong outside our own code is one clear line. */
export async function run(
  typed: readonly string[],
  outside: Omit<World, "language">,
): Promise<ExitCode> {
  let language = readLanguage(outside.environment);
  try {
    const chosen = takeLanguage(typed);
    language = chosen.language ?? language;
    return await runCommand(chosen.rest, { ...outside, language });
  } catch (error) {
    if (!(error instanceof Cannot)) throw error;
    outside.tell(error.line(language));
    return 2;
  }
}

async function runCommand(typed: readonly string[], world: World): Promise<ExitCode> {
  const found = findCommand(typed);
  const asksForHelp = beforeDashes(typed).some((word) => word === "--help" || word === "-h");
  if (found === null) {
    const [first] = typed;
    const group = commands.filter(({ name }) => name.startsWith(`${first} `));
    if (first === "--version") world.print(`klubba ${manifest.version}\n`);
    else if (asksForHelp && group.length > 0) {
      world.print(group.map((command) => writeHelp(command, world.language)).join("\n"));
    } else if (first === undefined || first === "help" || asksForHelp) {
      world.print(writeOverview(commands, world.language));
    } else throw unknownCommand(first);
    return 0;
  }
  const { command, rest } = found;
  if (asksForHelp) {
    world.print(writeHelp(command, world.language));
    return 0;
  }
  const { options, operands } = parseArguments(command, rest);
  return command.run({ options: options as Values<Command["options"]>, operands }, world);
}

function findCommand(
  typed: readonly string[],
): { command: Command; rest: readonly string[] } | null {
  for (const command of commands) {
    const words = command.name.split(" ");
    if (words.every((word, index) => typed[index] === word)) {
      return { command, rest: typed.slice(words.length) };
    }
  }
  return null;
}

/** `--lang sv` or `--lang=sv` anywhere before `--`; the other words stay as they are. */
function takeLanguage(typed: readonly string[]): { language?: Language; rest: readonly string[] } {
  const at = beforeDashes(typed).findIndex(
    (word) => word === "--lang" || word.startsWith("--lang="),
  );
  if (at === -1) return { rest: typed };
  const joined = typed[at]!.startsWith("--lang=");
  const value = joined ? typed[at]!.slice("--lang=".length) : typed[at + 1];
  const language = languages.find((known) => known === value);
  if (language === undefined) {
    throw new Cannot({
      sv: `--lang kan vara ${languages.join(", ")}, inte ”${value ?? ""}”`,
      en: `--lang can be ${languages.join(", ")}, not “${value ?? ""}”`,
    });
  }
  return { language, rest: typed.toSpliced(at, joined ? 1 : 2) };
}

function beforeDashes(typed: readonly string[]): readonly string[] {
  const dashes = typed.indexOf("--");
  return dashes === -1 ? typed : typed.slice(0, dashes);
}

function unknownCommand(word: string): Cannot {
  if (word.startsWith("-")) {
    return new Cannot({
      sv: `okänd flagga ${word}. Se klubba --help`,
      en: `unknown option ${word}. See klubba --help`,
    });
  }
  const names = commands.map(({ name }) => name);
  const group = names.find((name) => name.startsWith(`${word} `));
  const nearest = group ?? findNearest(word, names);
  return new Cannot({
    sv: `okänt kommando ”${word}”.${nearest === null ? "" : ` Menade du ${nearest}?`} Se klubba --help`,
    en: `unknown command “${word}”.${nearest === null ? "" : ` Did you mean ${nearest}?`} See klubba --help`,
  });
}
