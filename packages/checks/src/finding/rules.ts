import type { Localized } from "@klubba/model";

/** What a rule looks after; screens and reports group by it. */
export const areas = [
  "structure",
  "accessibility",
  "law",
  "fields",
  "coverage",
  "language",
] as const;
export type Area = (typeof areas)[number];

export const areaLabels: Record<Area, Localized> = {
  structure: { sv: "Struktur", en: "Structure" },
  accessibility: { sv: "Tillgänglighet", en: "Accessibility" },
  law: { sv: "Lagrum", en: "Law" },
  fields: { sv: "Fält", en: "Fields" },
  coverage: { sv: "Täckning", en: "Coverage" },
  language: { sv: "Klarspråk", en: "Plain language" },
};

interface RuleEntry {
  /** The sentence in SPEC.md that the rule carries out. */
  readonly number: string;
  readonly area: Area;
  readonly title: Localized;
}

/** Every rule by id, in the order in which findings at one place are told. */
export const rules = {
  "title-missing": {
    number: "S1",
    area: "structure",
    title: { sv: "Dokumentnamn saknas", en: "Title missing" },
  },
  "heading-empty": {
    number: "S2",
    area: "structure",
    title: { sv: "Tom rubrik", en: "Empty heading" },
  },
  "heading-skipped": {
    number: "S3",
    area: "structure",
    title: { sv: "Rubriknivå hoppas över", en: "Heading level skipped" },
  },
  "heading-several-titles": {
    number: "S4",
    area: "structure",
    title: { sv: "Flera rubriker på högsta nivån", en: "Several headings at the top level" },
  },
  "reference-dangling": {
    number: "S5",
    area: "structure",
    title: { sv: "Hänvisning utan mål", en: "Reference without a target" },
  },
  "guidance-left": {
    number: "S6",
    area: "structure",
    title: { sv: "Vägledning kvar", en: "Guidance left" },
  },
  "table-header-missing": {
    number: "A1",
    area: "accessibility",
    title: { sv: "Tabell utan rubrikrad", en: "Table without a header row" },
  },
  "image-text-missing": {
    number: "A2",
    area: "accessibility",
    title: { sv: "Bild utan beskrivning", en: "Picture without a description" },
  },
  "link-vague": {
    number: "A3",
    area: "accessibility",
    title: { sv: "Otydlig länktext", en: "Vague link text" },
  },
  "citation-stale": {
    number: "L1",
    area: "law",
    title: { sv: "Inaktuell hänvisning", en: "Outdated citation" },
  },
  "moderation-exposed": {
    number: "L2",
    area: "law",
    title: { sv: "Riskabel regel om borttagning", en: "Exposed removal rule" },
  },
  "speech-exposed": {
    number: "L3",
    area: "law",
    title: {
      sv: "Kan läsas som inskränkt yttrandefrihet",
      en: "May read as a limit on free speech",
    },
  },
  "field-unknown": {
    number: "F1",
    area: "fields",
    title: { sv: "Okänt fält", en: "Unknown field" },
  },
  "field-unfilled": {
    number: "F2",
    area: "fields",
    title: { sv: "Fält att fylla i", en: "Field to fill in" },
  },
  "item-check-again": {
    number: "C1",
    area: "coverage",
    title: { sv: "Punkt att kontrollera igen", en: "Item to check again" },
  },
  "item-likely-answered": {
    number: "C2",
    area: "coverage",
    title: { sv: "Punkt att bekräfta", en: "Item to confirm" },
  },
  "item-open": {
    number: "C3",
    area: "coverage",
    title: { sv: "Öppen punkt", en: "Open item" },
  },
  "item-unknown": {
    number: "C4",
    area: "coverage",
    title: { sv: "Okänd punkt", en: "Unknown item" },
  },
  "lix-high": {
    number: "P1",
    area: "language",
    title: { sv: "Svårläst avsnitt", en: "Hard section" },
  },
  "sentence-long": {
    number: "P2",
    area: "language",
    title: { sv: "Lång mening", en: "Long sentence" },
  },
  "word-dated": {
    number: "P3",
    area: "language",
    title: { sv: "Ålderdomligt ord", en: "Dated word" },
  },
  "strength-undefined": {
    number: "P4",
    area: "language",
    title: { sv: "Ska, bör och kan förklaras inte", en: "Shall and should are not explained" },
  },
  "strength-hedged": {
    number: "P5",
    area: "language",
    title: { sv: "Krav med förbehåll", en: "Requirement with a way out" },
  },
} as const satisfies Record<string, RuleEntry>;

export type RuleId = keyof typeof rules;
export const ruleIds = Object.keys(rules) as RuleId[];
