import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Counts, readVitestCounts } from "./read-counts.ts";
import { repository } from "./repository.ts";
import { runCommand } from "./run-command.ts";

const configuration = join(import.meta.dirname, "vitest.config.ts");

/** A test that hangs ends, one on a machine with other things to do does not; milliseconds. */
const patience = 60_000;

/** One run over every package; `parameters` are file filters and options of vitest. */
export function vitestCommand(parameters: readonly string[]): [string, ...string[]] {
  const options = ["--root", repository, "--config", configuration, `--testTimeout=${patience}`];
  return ["vitest", "run", ...options, ...parameters];
}

/** Runs every unit test, shown as it goes. `folder` takes the report that the counts come from. */
export async function runVitest(folder: string): Promise<Counts> {
  const report = join(folder, "vitest.json");
  const { code } = await runCommand(
    vitestCommand(["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]),
    { live: true },
  );
  return readVitestCounts(code, await readFile(report, "utf8").catch(() => null));
}
