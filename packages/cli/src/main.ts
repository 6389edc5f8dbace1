/** `klubba`: every command, in the folder where it was typed. */
import { runHere } from "./run-here.ts";

await runHere(process.argv.slice(2), process.cwd());
