import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { formatProblem } from "@klubba/model";
import { afterEach, beforeEach, expect, test } from "vitest";
import { municipalityPath, soundCorpus } from "../samples/samples.ts";
import { largestFile, loadCorpus } from "./load-corpus.ts";

let directory = "";

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "klubba-corpus-"));
  for (const { path, text } of soundCorpus()) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), text);
  }
});
afterEach(() => rm(directory, { recursive: true }));

async function problems(): Promise<string[]> {
  const loaded = await loadCorpus(directory);
  return loaded.ok ? [] : loaded.problems.map(formatProblem);
}

test("a sound folder loads; hidden files are passed by", async () => {
  await writeFile(join(directory, "research/.checklist.yaml.swp"), "x");
  const loaded = await loadCorpus(directory);
  expect(loaded.ok && loaded.value.municipalities.map(({ id }) => id)).toEqual(["exempel"]);
});

test("[C20] a symbolic link is refused", async () => {
  await symlink("/etc/hostname", join(directory, "templates/host.md"));
  expect(await problems()).toEqual([
    "templates/host.md this is a symbolic link; put the file itself here",
  ]);
});

test("[C20] a large file is refused unread", async () => {
  await writeFile(join(directory, "templates/large.md"), "x".repeat(largestFile + 1));
  expect(await problems()).toEqual([
    "templates/large.md the file has 1000001 bytes; at most 1000000 are read",
  ]);
});

test("[C20] what is not text is refused", async () => {
  await writeFile(join(directory, municipalityPath), Buffer.from([0xff, 0xfe, 0x00, 0xd8]));
  expect(await problems()).toEqual([`${municipalityPath} the file is not UTF-8 text`]);
});

test("[C20] a folder where a file should be is refused", async () => {
  await mkdir(join(directory, "templates/old.md"));
  expect(await problems()).toEqual(["templates/old.md this is not a file"]);
});

test("a folder that is not there is named, and the rest is still read", async () => {
  await rm(join(directory, "templates"), { recursive: true });
  await writeFile(join(directory, municipalityPath), "id: exempel");
  const [first, ...rest] = await problems();
  expect(first).toBe("templates the folder cannot be read: ENOENT");
  expect(rest[0]).toBe(`${municipalityPath}:1:1 the key name is missing`);
});
