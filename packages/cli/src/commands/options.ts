import type { Option } from "../command/command.ts";

/** Lets a file that may hold written work be written over. */
export const forceOption = {
  type: "flag",
  help: {
    sv: "skriv över en fil som finns, också .md och .json",
    en: "overwrite a file that exists, .md and .json too",
  },
} as const satisfies Option;

/** Where the result goes, for commands that print when it is not given. */
export const outputOption = {
  type: "text",
  short: "o",
  value: { sv: "FIL", en: "FILE" },
  help: {
    sv: "skriv till FIL i stället för att skriva ut",
    en: "write to FILE instead of printing",
  },
} as const satisfies Option;
