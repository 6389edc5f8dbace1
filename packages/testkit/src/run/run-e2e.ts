import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type Counts, readPlaywrightCounts } from "./read-counts.ts";
import { findTool, repository } from "./repository.ts";
import { runCommand } from "./run-command.ts";

/** Where the stories in the browser live; absent in a checkout without them. */
const folderOfStories = join(repository, "e2e");

export const hasStories = (): boolean =>
  existsSync(join(folderOfStories, "playwright.config.ts")) &&
  findTool("playwright", "e2e") !== null;

/** Runs the stories in this Chromium. `folder` takes the report that the counts come from. */
export async function runE2e(chromium: string, folder: string): Promise<Counts> {
  const report = join(folder, "playwright.json");
  const playwright = findTool("playwright", "e2e") ?? "playwright";
  const { code } = await runCommand([playwright, "test", "--reporter=list,json"], {
    directory: folderOfStories,
    environment: { KLUBBA_CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    live: true,
  });
  return readPlaywrightCounts(code, await readFile(report, "utf8").catch(() => null));
}
