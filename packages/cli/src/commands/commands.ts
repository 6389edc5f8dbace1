import type { Command } from "../command/command.ts";
import { checkCommand } from "./check.ts";
import { compareCommand } from "./compare.ts";
import { convertCommand } from "./convert.ts";
import { matrixCommand } from "./matrix.ts";
import { newCommand } from "./new.ts";
import { researchCheckCommand } from "./research-check.ts";
import { serveCommand } from "./serve.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  serveCommand,
  newCommand,
  checkCommand,
  convertCommand,
  compareCommand,
  matrixCommand,
  researchCheckCommand,
];
