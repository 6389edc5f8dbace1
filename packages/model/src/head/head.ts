import * as v from "valibot";
import { type Language, languages, type Localized } from "../language/language.ts";
import { anyText, closed, oneOf, say } from "../result/shapes.ts";

/** The states of a policy's life; only the workflow moves a document from one to the next. */
export const statuses = [
  "draft",
  "consultation",
  "proposal",
  "adopted",
  "superseded",
  "repealed",
] as const;
export type Status = (typeof statuses)[number];

export const statusLabels: Record<Status, Localized> = {
  draft: { sv: "Utkast", en: "Draft" },
  consultation: { sv: "Remiss", en: "Consultation" },
  proposal: { sv: "Förslag", en: "Proposal" },
  adopted: { sv: "Antagen", en: "Adopted" },
  superseded: { sv: "Ersatt", en: "Superseded" },
  repealed: { sv: "Upphävd", en: "Repealed" },
};

/** How a head entry is written: free text, an ISO 8601 date, several lines, or one of a set. */
export type HeadKind = "text" | "lines" | "date" | "status" | "language";

interface HeadEntry {
  readonly kind: HeadKind;
  readonly label: Localized;
  /** True for what only the decision can tell; unknown, it prints "fylls i efter beslut". */
  readonly decided?: true;
  /** True for what steers the document but is not part of the printed head table. */
  readonly hidden?: true;
}

/**
 * The typed metadata of a Swedish municipal governing document, in printing order: the superset of
 * the blocks of seven municipalities (Håbo, Mullsjö, Tjörn, Vårgårda, Falköping, Tingsryd,
 * Mellerud) gathered 2026-11-23. No national standard exists, so none is mandatory but the title.
 */
export const headEntries = {
  title: { kind: "text", label: { sv: "Dokumentnamn", en: "Title" } },
  docType: { kind: "text", label: { sv: "Dokumenttyp", en: "Document type" } },
  organisation: { kind: "text", label: { sv: "Organisation", en: "Organisation" } },
  status: { kind: "status", label: { sv: "Status", en: "Status" } },
  version: { kind: "text", label: { sv: "Version", en: "Version" } },
  decidedBy: { kind: "text", label: { sv: "Beslutad av", en: "Decided by" } },
  decidedOn: { kind: "date", label: { sv: "Beslutsdatum", en: "Decision date" }, decided: true },
  paragraph: { kind: "text", label: { sv: "Paragraf", en: "Paragraph" }, decided: true },
  diaryNo: { kind: "text", label: { sv: "Diarienummer", en: "Diary number" } },
  appliesTo: { kind: "text", label: { sv: "Gäller för", en: "Applies to" } },
  validFrom: { kind: "date", label: { sv: "Gäller från", en: "Valid from" }, decided: true },
  validTo: { kind: "text", label: { sv: "Giltig till", en: "Valid to" } },
  docOwner: { kind: "text", label: { sv: "Dokumentansvarig", en: "Document owner" } },
  responsibleUnit: { kind: "text", label: { sv: "Ansvarig verksamhet", en: "Responsible unit" } },
  reviewBy: { kind: "date", label: { sv: "Revideras senast", en: "Review by" }, decided: true },
  replaces: { kind: "text", label: { sv: "Ersätter", en: "Replaces" } },
  related: {
    kind: "lines",
    label: { sv: "Relaterade styrdokument och lagar", en: "Related documents and laws" },
  },
  lawsCheckedOn: { kind: "date", label: { sv: "Lagrum kontrollerade", en: "Laws checked on" } },
  language: { kind: "language", label: { sv: "Språk", en: "Language" }, hidden: true },
} as const satisfies Record<string, HeadEntry>;

export type HeadKey = keyof typeof headEntries;
export const headKeys = Object.keys(headEntries) as HeadKey[];

/** What stands in a printed head where only the decision can tell. */
export const filledInAfterDecision: Localized = {
  sv: "fylls i efter beslut",
  en: "filled in after the decision",
};

/** Every value is text, empty when unknown; dates are `YYYY-MM-DD`; lines end with `\n`. */
export type Head = Readonly<
  Record<Exclude<HeadKey, "status" | "language">, string> & { status: Status; language: Language }
>;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const date = v.pipe(
  anyText,
  v.check(
    (text) => text === "" || isDate(text),
    say((texts, issue) => texts.date(issue.input)),
  ),
);

const valueSchemas = {
  text: v.optional(anyText, ""),
  lines: v.optional(anyText, ""),
  date: v.optional(date, ""),
  status: v.optional(oneOf(statuses), "draft"),
  language: v.optional(oneOf(languages), "sv"),
} as const satisfies Record<HeadKind, v.GenericSchema>;

const entries: v.ObjectEntries = Object.fromEntries(
  headKeys.map((key) => [key, valueSchemas[headEntries[key].kind]]),
);

/** Unknown keys are an error: a misspelt key must not vanish. */
export const headSchema = closed(entries) as unknown as v.GenericSchema<unknown, Head>;

export const emptyHead: Head = v.parse(headSchema, {});
