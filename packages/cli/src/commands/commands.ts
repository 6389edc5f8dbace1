import type { Command } from "../command/command.ts";
import { checkCommand } from "./check.ts";
import { convertCommand } from "./convert.ts";
import { newCommand } from "./new.ts";
import { researchCheckCommand } from "./research-check.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  newCommand,
  checkCommand,
  convertCommand,
  researchCheckCommand,
];
