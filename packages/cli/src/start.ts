/**
 * `pnpm start`: builds the screens when their sources are newer than what was built, then serves.
 * Takes the options of `klubba serve`.
 */
import { runHere } from "./run-here.ts";
import { buildApp } from "./start/build-app.ts";

const built = await buildApp((line) => process.stderr.write(`${line}\n`));
const typed = process.argv.slice(2);
// pnpm passes on a "--" that separates its own options from ours.
const options = typed[0] === "--" ? typed.slice(1) : typed;
// pnpm runs scripts at the root; paths mean the folder where the command was typed.
if (built) await runHere(["serve", ...options], process.env.INIT_CWD ?? process.cwd());
else process.exitCode = 2;
