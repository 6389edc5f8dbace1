import { extname } from "node:path";
import { Cannot } from "../command/cannot.ts";

/** What documents are read from, by a file name's ending. */
const readable = { ".md": "md", ".markdown": "md", ".json": "json" } as const;
/** What documents are written to, by a file name's ending. */
const writable = { ...readable, ".docx": "docx", ".html": "html", ".htm": "html" } as const;

export type InputFormat = (typeof readable)[keyof typeof readable];
export type OutputFormat = (typeof writable)[keyof typeof writable];

const endingOf = (path: string) => extname(path).toLowerCase();
const list = (endings: object) => Object.keys(endings).join(", ");

/** Whether documents are read from such a file, so that one may hold what somebody wrote. */
export const isReadable = (path: string): boolean => endingOf(path) in readable;

export function requireInputFormat(path: string): InputFormat {
  const ending = endingOf(path);
  if (ending in readable) return readable[ending as keyof typeof readable];
  throw new Cannot({
    sv: `${path} har inte ett format som Klubba läser. Det som går att läsa: ${list(readable)}`,
    en: `${path} is not in a format that Klubba reads. What can be read: ${list(readable)}`,
  });
}

export function requireOutputFormat(path: string): OutputFormat {
  const ending = endingOf(path);
  if (ending in writable) return writable[ending as keyof typeof writable];
  throw new Cannot({
    sv: `${path} har inte ett format som Klubba skriver. Det som går att skriva: ${list(writable)}`,
    en: `${path} is not in a format that Klubba writes. What can be written: ${list(writable)}`,
  });
}
