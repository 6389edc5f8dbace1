import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPieces, type Told } from "../score/read-pieces.ts";
import { answer, type Tool } from "./tool.ts";

/** Words and marks, as the others count them; git's own words end at blanks. */
const word = "[^[:space:][:punct:]]+|[[:punct:]]";
const options = [
  "diff",
  "--no-index",
  "--no-color",
  "--word-diff=porcelain",
  `--word-diff-regex=${word}`,
  "--diff-algorithm=histogram",
  "--unified=10000000",
  "old.txt",
  "new.txt",
];
const kinds: Readonly<Record<string, Told["kind"]>> = {
  " ": "equal",
  "-": "deleted",
  "+": "inserted",
};

/** git's word diff, with the start of its process: there is no other way to it. */
export const git: Tool = (pair) => {
  const folder = mkdtempSync(join(tmpdir(), "klubba-bench-"));
  try {
    writeFileSync(join(folder, "old.txt"), `${pair.old.lines.join("\n")}\n`);
    writeFileSync(join(folder, "new.txt"), `${pair.new.lines.join("\n")}\n`);
    return answer(
      () => run(folder),
      (output) => readPieces(pair, readPorcelain(output)),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function run(folder: string): string {
  const { status, stdout, error } = spawnSync("git", options, {
    cwd: folder,
    encoding: "utf8",
    // Else git takes letters outside ASCII for no letters.
    env: { ...process.env, LC_ALL: "C.UTF-8" },
    maxBuffer: 2 ** 28,
  });
  // 1 says that they differ.
  if (status !== 0 && status !== 1) throw error ?? new Error(`git ended with ${status}`);
  return stdout;
}

/** After the head, which ends with the one `@@`, every line says by its first character what it is. */
function readPorcelain(output: string): Told[] {
  const lines = output.split("\n");
  const head = lines.findIndex((line) => line.startsWith("@@"));
  return lines.slice(head + 1).flatMap((line) => {
    const kind = kinds[line[0] ?? ""];
    return kind === undefined ? [] : [{ kind, text: line.slice(1) }];
  });
}
