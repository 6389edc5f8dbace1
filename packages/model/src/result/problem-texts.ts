import type { Language } from "../language/language.ts";

/** What a value is in the file: text, a list, or keys with values. */
export type Shape = "text" | "list" | "keys";

/** What the model says of a document that it cannot read. `got` is the value as it stands. */
export interface ProblemTexts {
  readonly notADocument: string;
  readonly format: (newest: number) => string;
  readonly newerFormat: (format: number, newest: number) => string;
  /** `reason` is what the schema found, in the same language. */
  readonly body: (reason: string) => string;
  readonly shape: (shape: Shape, got: unknown) => string;
  readonly oneOf: (options: readonly string[], got: unknown, nearest: string | null) => string;
  readonly missingKey: (key: string) => string;
  readonly unknownKey: (key: string, known: readonly string[], nearest: string | null) => string;
  readonly date: (got: unknown) => string;
  readonly fieldName: (got: unknown) => string;
  readonly noReason: string;
  readonly noBlocks: string;
}

const longest = 60;

interface ValueWords {
  readonly nothing: string;
  readonly list: string;
  readonly keys: string;
  readonly quote: (text: string) => string;
}

/** What a value is, as a person would say it. */
function describe(value: unknown, words: ValueWords): string {
  if (value === undefined || value === null || value === "") return words.nothing;
  if (Array.isArray(value)) return words.list;
  if (typeof value === "object") return words.keys;
  const text = String(value);
  return words.quote(text.length > longest ? `${text.slice(0, longest - 1)}…` : text);
}

const sv = (value: unknown): string =>
  describe(value, {
    nothing: "ingenting",
    list: "en lista",
    keys: "nycklar med värden",
    quote: (text) => `”${text}”`,
  });

const en = (value: unknown): string =>
  describe(value, {
    nothing: "nothing",
    list: "a list",
    keys: "keys with values",
    quote: (text) => `"${text}"`,
  });

const shapes: Record<Language, Record<Shape, string>> = {
  sv: { text: "text", list: "en lista", keys: "nycklar med värden" },
  en: { text: "text", list: "a list", keys: "keys with values" },
};

export const problemTexts: Record<Language, ProblemTexts> = {
  sv: {
    notADocument: "ett dokument är ett JSON-objekt",
    format: (newest) => `här ska ett heltal från 1 till ${newest} stå`,
    newerFormat: (format, newest) =>
      `dokumentet är skrivet av ett nyare Klubba (format ${format}, detta kan läsa till och med ${newest}); uppdatera Klubba och försök igen`,
    body: (reason) => `texten följer inte dokumentmodellen: ${reason}`,
    shape: (shape, got) => `här ska ${shapes.sv[shape]} stå, inte ${sv(got)}`,
    oneOf: (options, got, nearest) =>
      `här ska ett av ${options.join(", ")} stå, inte ${sv(got)}${nearest === null ? "" : `. Menade du ”${nearest}”?`}`,
    missingKey: (key) => `nyckeln ”${key}” saknas`,
    unknownKey: (key, known, nearest) =>
      `”${key}” är ingen känd nyckel${nearest === null ? `; det kan vara ${known.join(", ")}` : `. Menade du ”${nearest}”?`}`,
    date: (got) => `ett datum skrivs ÅÅÅÅ-MM-DD och ska finnas i kalendern, inte ${sv(got)}`,
    fieldName: (got) =>
      `ett fälts namn är små bokstäver (a–z), siffror och bindestreck, med en bokstav först och högst 60 tecken, inte ${sv(got)}`,
    noReason: "en punkt som inte gäller behöver ett skäl",
    noBlocks: "en punkt som har svar namnger minst ett stycke",
  },
  en: {
    notADocument: "a document is a JSON object",
    format: (newest) => `expected a whole number from 1 to ${newest}`,
    newerFormat: (format, newest) =>
      `written by a newer Klubba (format ${format}, this one knows ${newest}); update Klubba and try again`,
    body: (reason) => `the text does not follow the document model: ${reason}`,
    shape: (shape, got) => `expected ${shapes.en[shape]}, got ${en(got)}`,
    oneOf: (options, got, nearest) =>
      `expected one of ${options.join(", ")}, got ${en(got)}${nearest === null ? "" : `. Did you mean "${nearest}"?`}`,
    missingKey: (key) => `the key "${key}" is missing`,
    unknownKey: (key, known, nearest) =>
      `"${key}" is not a known key${nearest === null ? `; it may be ${known.join(", ")}` : `. Did you mean "${nearest}"?`}`,
    date: (got) => `a date is written YYYY-MM-DD and is a day that exists, got ${en(got)}`,
    fieldName: (got) =>
      `a field's name is lower-case letters (a–z), digits and hyphens, a letter first and 60 characters at most, got ${en(got)}`,
    noReason: "an item that is not applicable needs a reason",
    noBlocks: "an item that is covered names at least one block",
  },
};
