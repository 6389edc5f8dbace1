import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { packagesDirectory } from "./start-klubba.ts";

/** Builds the screens unless they are built already, as `pnpm start` does. Throws when that fails. */
export function buildApp(): void {
  execFileSync(process.execPath, [join(packagesDirectory, "cli", "src", "build.ts")], {
    stdio: "inherit",
  });
}
