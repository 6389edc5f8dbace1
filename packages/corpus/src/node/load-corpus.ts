import { lstat, readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { failure, type Problem, type Result } from "@klubba/model";
import type { Corpus } from "../corpus/corpus.ts";
import { type CorpusFile, parseCorpus } from "../corpus/parse-corpus.ts";

/** The folder that holds `research/` and `templates/` in a clone of the repository. */
export const defaultDirectory: string = resolve(import.meta.dirname, "../../../..");

/** Far above the largest file of ours, far below what would stall a start. */
export const largestFile = 1_000_000;
const mostFiles = 2_000;

const folders = ["research", "research/municipalities", "templates"];

/**
 * Reads the corpus under `directory`. Plain files only: a symbolic link, a file above
 * `largestFile` bytes and more than `mostFiles` files are problems. Never throws for what is on
 * disk; every problem carries its file, and line and column where it has one.
 */
export async function loadCorpus(directory: string = defaultDirectory): Promise<Result<Corpus>> {
  const files: CorpusFile[] = [];
  const problems: Problem[] = [];
  for (const folder of folders) {
    for (const name of await listNames(join(directory, folder), folder, problems)) {
      const path = `${folder}/${name}`;
      if (folders.includes(path)) continue;
      if (files.length === mostFiles) {
        const message = `there are more than ${mostFiles} files here`;
        return failure({ file: folder, message }, ...problems);
      }
      const text = await loadText(join(directory, path), path, problems);
      if (text !== null) files.push({ path, text });
    }
  }
  const [first, ...rest] = problems;
  const parsed = parseCorpus(files);
  if (first === undefined) return parsed;
  return failure(first, ...rest, ...(parsed.ok ? [] : parsed.problems));
}

/** Names in byte order; editors' hidden files are passed by. */
async function listNames(place: string, folder: string, problems: Problem[]): Promise<string[]> {
  try {
    const names = await readdir(place);
    return names.filter((name) => !name.startsWith(".")).toSorted();
  } catch (error) {
    problems.push({ file: folder, message: `the folder cannot be read: ${codeOf(error)}` });
    return [];
  }
}

async function loadText(place: string, path: string, problems: Problem[]): Promise<string | null> {
  const refuse = (message: string) => {
    problems.push({ file: path, message });
    return null;
  };
  try {
    const found = await lstat(place);
    if (found.isSymbolicLink()) return refuse("this is a symbolic link; put the file itself here");
    if (!found.isFile()) return refuse("this is not a file");
    if (found.size > largestFile) {
      return refuse(`the file has ${found.size} bytes; at most ${largestFile} are read`);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(await readFile(place));
  } catch (error) {
    if (error instanceof TypeError) return refuse("the file is not UTF-8 text");
    return refuse(`the file cannot be read: ${codeOf(error)}`);
  }
}

const codeOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error instanceof Error ? error.message : String(error));
