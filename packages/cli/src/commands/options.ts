import type { Option } from "../command/command.ts";

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
