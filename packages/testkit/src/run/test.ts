/**
 * `pnpm test`: the checks, every unit test, and the stories in a browser where there is one. What
 * the machine lacks is left out and named at the end, with how to include it.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findChromium, findLibreOffice } from "./find-programs.ts";
import { addCounts, noTests } from "./read-counts.ts";
import { runChecks } from "./run-checks.ts";
import { hasStories, runE2e } from "./run-e2e.ts";
import { runVitest } from "./run-vitest.ts";

const chromium = findChromium(process.env);
const folder = await mkdtemp(join(tmpdir(), "klubba-test-"));
try {
  const checked = await runChecks(Date.now, console.log);
  const units = await runVitest(folder);
  const stories = chromium !== null && hasStories() ? await runE2e(chromium, folder) : noTests;
  const counts = addCounts(units, stories);

  const leftOut = [
    chromium === null &&
      "the stories in a browser: install Chromium (Debian: apt-get install chromium) or set KLUBBA_CHROMIUM to its path",
    findLibreOffice(process.env) === null &&
      "Word files opened by LibreOffice: install it (Debian: apt-get install libreoffice-writer) or set KLUBBA_SOFFICE to its path",
    process.env.KLUBBA_TEST_POSTGRES === undefined &&
      "storage on PostgreSQL: set KLUBBA_TEST_POSTGRES=postgres://user:password@host/database",
  ].filter((line) => line !== false);

  console.log("");
  for (const line of leftOut) console.log(`Left out: ${line}`);
  if (leftOut.length > 0) console.log("On Debian as root, .ci/run includes all of it.");
  if (!checked) console.log("FAILED: pnpm check (told above)");
  console.log(
    `klubba: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`,
  );
  process.exitCode = checked && counts.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
