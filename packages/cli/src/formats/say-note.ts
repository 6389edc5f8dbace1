import type { Language, Localized } from "@klubba/model";

interface Counted {
  readonly count: number;
  readonly details: readonly string[];
}

/** What a format does not hold, how often, and where it can be named: what. */
export function sayNote({ count, details }: Counted, text: Localized, language: Language): string {
  const named = details.length === 0 ? "" : `: ${details.join(", ")}`;
  return `${text[language]} (${count})${named}`;
}
