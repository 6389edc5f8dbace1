import { constants } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { Cannot } from "../command/cannot.ts";

/** Nothing a person wrote is larger; a policy of a thousand pages is about 3 MB. */
const largest = 20 * 1024 * 1024;

/** Throws Cannot unless there is a file there, readable and of sane size. Nothing is read. */
export async function requireFile(path: string, shown: string): Promise<void> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => explain(error, shown));
  if (found.isDirectory()) {
    throw new Cannot({
      sv: `${shown} är en mapp. Ange en fil.`,
      en: `${shown} is a folder. Name a file.`,
    });
  }
  if (!found.isFile()) {
    throw new Cannot({
      sv: `${shown} är ingen vanlig fil.`,
      en: `${shown} is not a regular file.`,
    });
  }
  if (found.size > largest) {
    const size = Math.round(found.size / 1024 / 1024);
    throw new Cannot({
      sv: `${shown} är ${size} MB. Klubba läser filer på högst ${largest / 1024 / 1024} MB.`,
      en: `${shown} is ${size} MB. Klubba reads files of at most ${largest / 1024 / 1024} MB.`,
    });
  }
  await access(path, constants.R_OK).catch((error: NodeJS.ErrnoException) => explain(error, shown));
}

/** The text of a file in UTF-8, with or without a byte order mark. Call requireFile before. */
export async function loadText(path: string, shown: string): Promise<string> {
  const bytes = await readFile(path);
  try {
    if (bytes.includes(0)) throw new TypeError("NUL");
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Cannot({
      sv: `${shown} är ingen textfil i UTF-8. Spara den som text i UTF-8 och försök igen.`,
      en: `${shown} is not a text file in UTF-8. Save it as text in UTF-8 and try again.`,
    });
  }
}

function explain({ code = "" }: NodeJS.ErrnoException, shown: string): never {
  if (code === "ENOENT" || code === "ENOTDIR") {
    throw new Cannot({ sv: `${shown} finns inte.`, en: `${shown} does not exist.` });
  }
  if (code === "EACCES" || code === "EPERM") {
    throw new Cannot({
      sv: `${shown} får inte läsas. Kontrollera rättigheterna.`,
      en: `${shown} may not be read. Check its permissions.`,
    });
  }
  throw new Cannot({
    sv: `${shown} gick inte att läsa (${code}).`,
    en: `${shown} could not be read (${code}).`,
  });
}
