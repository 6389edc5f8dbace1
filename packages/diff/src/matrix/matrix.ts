import type { Localized, SourceCoverage, Strength } from "@klubba/model";

/**
 * `stated`: coded, or said by a document under a heading or as evidence for the topic. `found`: a
 * passage of a whole text that by its words is about the topic; nobody has said that it is.
 * `notSeen`: the municipality's sources were read in part, so nothing is known. `missing`: one's own
 * document says at its headings or by evidence what answers which topics, leaves this one open, and
 * nothing was found.
 * `notFound`: the text was searched and nothing was found. `notSearched`: it is in another language
 * than the search. The last four have `seen: false`.
 */
export const cellStates = [
  "stated",
  "found",
  "notApplicable",
  "notSeen",
  "missing",
  "notFound",
  "notSearched",
] as const;
export type CellState = (typeof cellStates)[number];

/** One statement of a column on a topic, or the one cell that says there is none. Plain data. */
export interface MatrixCell {
  readonly topic: string;
  readonly column: string;
  readonly statement: string | null;
  readonly strength: Strength | null;
  /** A municipality's address, or the heading of the document's section. */
  readonly source: string | null;
  readonly seen: boolean;
  readonly state: CellState;
  /** The blocks of a document that say it. */
  readonly blocks: readonly string[];
  /** How near a found passage is to the topic, from 0 to 1; null where nothing was searched for. */
  readonly likeness: number | null;
}

export interface MatrixTopic {
  readonly id: string;
  readonly title: string;
}

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  /** Coded statements of a municipality, or the whole text of one's own or an imported document. */
  readonly kind: "municipality" | "document" | "imported";
  readonly county: string | null;
  readonly population: number | null;
  readonly documentTitle: string;
  readonly documentType: string | null;
  /** When the document was adopted or, failing that, revised: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date: string | null;
  /** How much of the source was read; null for an own document, which is read whole. */
  readonly coverage: SourceCoverage | null;
  readonly coverageNote: string;
  readonly url: string | null;
}

/** Topics by columns. `cells` come topic by topic, in the order of the columns. */
export interface Matrix {
  readonly topics: readonly MatrixTopic[];
  readonly columns: readonly MatrixColumn[];
  readonly cells: readonly MatrixCell[];
  /** What cannot be concluded; every view and export shows it. Null where all is said outright. */
  readonly limit: string | null;
}

export const surveyLimit: Localized = {
  sv: "”Ej sett” betyder inte att kommunen saknar en regel. Källorna är offentligt lagrade kopior, oftast bara sidans början, så det som inte syns kan stå i den del som inte lästs. Uppgifterna är våra egna sammanfattningar, aldrig kommunens ordalydelse, och regeln kan ha ändrats sedan dess. Urvalet säger inget om Sveriges kommuner i stort.",
  en: "“Not seen” does not mean that the municipality lacks a rule. The sources are publicly stored copies, mostly of the beginning of a page, so what is not seen may stand in the part that was not read. The statements are our own paraphrases, never the municipality's wording, and the rule may have changed since. The selection says nothing about Sweden's municipalities at large.",
};

/** What a passage found by its words is worth. */
export const searchLimit: Localized = {
  sv: "”Hittat i texten” är ställen som datorn har funnit på hur orden liknar områdets; ungefär vart femte hör till ett annat område, så läs dem själv. ”Hittades inte i texten” betyder att sökningen inte fann något, inte att regeln saknas.",
  en: "“Found in the text” are passages that the computer found by how their words resemble the topic's; about one in five belongs to another topic, so read them yourself. “Not found in the text” means that the search found nothing, not that the rule is missing.",
};

/** The limit in a line, for a table that repeats it. */
export const surveyLimitInShort: Localized = {
  sv: "Egen sammanfattning av en offentlig kopia; ej sett betyder inte att regeln saknas",
  en: "Our own paraphrase of a public copy; not seen does not mean that the rule is missing",
};

/** The same of what was searched for. */
export const searchLimitInShort: Localized = {
  sv: "Sökt på ordens likhet, inte läst av någon; hittas inget kan regeln ändå finnas",
  en: "Searched by likeness of words, read by nobody; where nothing is found, the rule may still be there",
};

export const cellStateLabels: Record<CellState, Localized> = {
  stated: { sv: "uppgift finns", en: "stated" },
  found: { sv: "hittat i texten", en: "found in the text" },
  notApplicable: { sv: "ej tillämpligt", en: "not applicable" },
  notSeen: { sv: "ej sett", en: "not seen" },
  missing: { sv: "saknas", en: "missing" },
  notFound: { sv: "hittades inte i texten", en: "not found in the text" },
  notSearched: { sv: "inte sökt (annat språk)", en: "not searched (other language)" },
};

export const cellStateMeanings: Record<CellState, Localized> = {
  stated: {
    sv: "Kommunens kodade uppgift, eller text som dokumentet självt anger för området.",
    en: "The municipality's coded statement, or text that the document itself gives for the topic.",
  },
  found: {
    sv: "Ett ställe som datorn har funnit på att orden liknar områdets; ingen har sagt att det hör hit.",
    en: "A passage that the computer found because its words resemble the topic's; nobody has said that it belongs here.",
  },
  notApplicable: {
    sv: "Dokumentet förklarar varför området inte är tillämpligt.",
    en: "The document explains why the topic does not apply.",
  },
  notSeen: {
    sv: "Inget sett i den del av källan som lästs. Det betyder inte att kommunen saknar en regel.",
    en: "Nothing seen in the part of the source that was read. It does not mean that the municipality lacks a rule.",
  },
  missing: {
    sv: "Det egna dokumentet anger själv vilka områden det svarar på, men inte det här, och sökningen fann inget.",
    en: "One's own document says itself which topics it answers, but not this one, and the search found nothing.",
  },
  notFound: {
    sv: "Texten är genomsökt utan att något ställe liknade området. Det kan ändå stå där med andra ord.",
    en: "The text was searched, and no passage resembled the topic. It may still say it in other words.",
  },
  notSearched: {
    sv: "Texten är på ett annat språk än sökningen, så inget är känt. Jämför den för sig, eller med andra på samma språk.",
    en: "The text is in another language than the search, so nothing is known. Compare it alone, or with others in its language.",
  },
};

export const coverageLabels: Record<SourceCoverage, Localized> = {
  full: { sv: "hela sidan läst", en: "the whole page read" },
  beginning: { sv: "bara början läst", en: "only the beginning read" },
  secondary: { sv: "läst i andra hand", en: "read at second hand" },
};
