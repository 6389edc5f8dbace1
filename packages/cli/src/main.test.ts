import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const shell = promisify(execFile);
const klubba = join(resolve(import.meta.dirname, ".."), "bin", "klubba.mjs");

test("[K11] a closed pipe is no error", async () => {
  const script = `set -o pipefail; "$0" "$1" matrix --set all --format csv | head -n 1`;
  const { stdout, stderr } = await shell("bash", ["-c", script, process.execPath, klubba]);
  expect(stdout.split("\n")).toHaveLength(2);
  expect(stderr).toBe("");
});

test("the exit code is the command's", async () => {
  const run = shell(process.execPath, [klubba, "check", "finns-inte.md"]);
  await expect(run).rejects.toMatchObject({ code: 2, stdout: "" });
});
