import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const repository = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** The stories run on the app as it is shipped: built, with its real content security policy. */
export default function buildApp(): void {
  const built = spawnSync(process.execPath, ["packages/cli/src/build.ts"], {
    cwd: repository,
    stdio: "inherit",
  });
  if (built.status !== 0) throw new Error("the app did not build; the reason stands above");
}
