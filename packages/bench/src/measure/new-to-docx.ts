import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeDocx } from "@klubba/docx";
import { loadPolicy } from "../document/load-policy.ts";
import { packagesDirectory } from "../klubba/start-klubba.ts";
import { median } from "../report/statistics.ts";
import { kilobytes, milliseconds, writeTable } from "../report/table.ts";

const runs = 5;
/** As every command of ours is started. */
const prepare = join(packagesDirectory, "cli", "bin", "prepare-node.mjs");
const script = join(import.meta.dirname, "..", "document", "template-to-docx.ts");

/** A Word file of the policy template, by us and by pandoc from the same Markdown; whole processes. */
export async function measureNewToDocx(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "klubba-bench-"));
  try {
    const markdown = join(folder, "policy.md");
    const ours = join(folder, "klubba.docx");
    const theirs = join(folder, "pandoc.docx");
    const klubba = await timeAll([process.execPath, "--import", prepare, script, ours, markdown]);
    const rows = [
      ["", "median", "worst", "file"],
      ["Klubba: new + docx, one process", ...klubba, kilobytes((await stat(ours)).size)],
    ];
    const warm = await timeWarm();
    rows.push([
      "Klubba: the same in a running process",
      milliseconds(median(warm)),
      milliseconds(Math.max(...warm)),
      "",
    ]);
    const pandoc = await timeAll(["pandoc", markdown, "-o", theirs]).catch(() => null);
    if (pandoc === null) rows.push(["pandoc (not installed)", "–", "–", "–"]);
    else rows.push(["pandoc: the same Markdown", ...pandoc, kilobytes((await stat(theirs)).size)]);
    return writeTable("From template to Word file", rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As the workbench exports: the process runs already, and has written a few before. */
async function timeWarm(): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < 3 * runs; run += 1) {
    const started = performance.now();
    await writeDocx(await loadPolicy(), { now: new Date(0), loadAsset: () => null });
    times.push(performance.now() - started);
  }
  return times.slice(2 * runs);
}

async function timeAll(command: readonly [string, ...string[]]): Promise<[string, string]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await time(command));
  return [milliseconds(median(times)), milliseconds(Math.max(...times))];
}

async function time([name, ...parameters]: readonly [string, ...string[]]): Promise<number> {
  const started = performance.now();
  const child = spawn(name, parameters, { stdio: ["ignore", "ignore", "inherit"] });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return performance.now() - started;
}
