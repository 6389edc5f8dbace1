import { randomUUID } from "node:crypto";
import { realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Localized } from "@klubba/model";
import { Cannot } from "../command/cannot.ts";

interface Output {
  readonly path: string;
  /** As it was typed. */
  readonly shown: string;
  /** Files that were read and must not be written over. */
  readonly inputs?: readonly string[];
  /** Whether a file that is there already must stay as it is. */
  readonly keep: boolean;
}

/**
 * Writes a file whole or not at all: to a name of its own beside the target, then renamed. A file
 * that was there is replaced unless it is to be kept, but never one that was read.
 */
export async function writeOutput(
  { path, shown, inputs = [], keep }: Output,
  content: string | Uint8Array,
): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory()) {
    throw new Cannot({
      sv: `${shown} är en mapp. Ange en fil att skriva till.`,
      en: `${shown} is a folder. Name a file to write to.`,
    });
  }
  if (existing !== null && (await isOneOf(path, inputs))) {
    throw new Cannot({
      sv: `${shown} är också filen som läses. Skriv till en annan fil.`,
      en: `${shown} is also the file being read. Write to another file.`,
    });
  }
  if (keep && existing?.isFile()) {
    throw new Cannot({
      sv: `${shown} finns redan. Ange --force för att skriva över.`,
      en: `${shown} already exists. Use --force to overwrite.`,
    });
  }
  // A pipe or a device (/dev/stdout) takes what is written; there is nothing to rename.
  const special = existing !== null && !existing.isFile();
  const target = existing === null || special ? path : await realpath(path);
  const draft = special ? target : join(dirname(target), `.klubba-${randomUUID()}`);
  try {
    await writeFile(draft, content);
    if (!special) await rename(draft, target);
  } catch (error) {
    if (!special) await rm(draft, { force: true }).catch(() => undefined);
    throw explain(error as NodeJS.ErrnoException, shown);
  }
}

async function isOneOf(path: string, inputs: readonly string[]): Promise<boolean> {
  const target = await realpath(path);
  const real = await Promise.all(inputs.map((input) => realpath(input).catch(() => input)));
  return real.includes(target);
}

function explain({ code = "", message }: NodeJS.ErrnoException, shown: string): Cannot {
  const reason = reasons[code]?.(dirname(shown)) ?? { sv: code || message, en: code || message };
  return new Cannot({
    sv: `${shown} går inte att skriva: ${reason.sv}.`,
    en: `${shown} cannot be written: ${reason.en}.`,
  });
}

const missing = (folder: string): Localized => ({
  sv: `mappen ${folder} finns inte`,
  en: `the folder ${folder} does not exist`,
});
const readOnly = (folder: string): Localized => ({
  sv: `mappen ${folder} är skrivskyddad`,
  en: `the folder ${folder} is read-only`,
});

const reasons: Readonly<Record<string, (folder: string) => Localized>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EACCES: readOnly,
  EPERM: readOnly,
  EROFS: readOnly,
  ENOSPC: () => ({ sv: "disken är full", en: "the disk is full" }),
};
