/** `pnpm check`: everything that can be said of the code without running it. */
import { runChecks } from "./run-checks.ts";

const passed = await runChecks(Date.now, console.log);
process.exitCode = passed ? 0 : 1;
