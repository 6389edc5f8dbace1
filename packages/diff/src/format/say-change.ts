import type { Language, Localized } from "@klubba/model";
import { type Change, type ChangeKind, changeKinds } from "../changes/change.ts";
import type { Summary } from "../comparison/comparison.ts";
import {
  changeKindLabels,
  changeScopeLabels,
  describeFormatting,
  markingLabels,
  movedAndEditedLabel,
  numberingLabel,
} from "../labels/labels.ts";

export const comparisonTitle: Localized = { sv: "Jämförelse", en: "Comparison" };
export const noDifferences: Localized = {
  sv: "Inga skillnader i text, formatering, dokumenthuvud eller fältens värden.",
  en: "No differences in text, formatting, head or values of fields.",
};
export const sectionLabel: Localized = { sv: "Avsnitt", en: "Section" };
export const meaningTitle: Localized = { sv: "Betydelse", en: "Meaning" };
export const oldLabelWord: Localized = { sv: "Före", en: "Before" };
export const newLabelWord: Localized = { sv: "Efter", en: "After" };
const nothing: Localized = { sv: "(tomt)", en: "(empty)" };
const coarseNote: Localized = {
  sv: "Texterna skiljer sig så mycket att orden inte har jämförts var för sig.",
  en: "The texts differ so much that their words were not compared one by one.",
};
const replacedNote: Localized = {
  sv: "Jämförelsen klarade inte sin egen kontroll: allt visas som borttaget och tillagt.",
  en: "The comparison failed its own proof: everything is shown as deleted and inserted.",
};

/** `Ändrad`, `Tillagd: tabellrad`, `Fält: Svarstid`: what a person did, to what if it is no paragraph. */
export function sayKind(change: Change, language: Language): string {
  const kind =
    change.kind === "edited" && change.moved ? movedAndEditedLabel : changeKindLabels[change.kind];
  const what =
    change.property?.label ??
    (change.scope === "paragraph" ? null : changeScopeLabels[change.scope]);
  const name = what === null ? "" : `: ${what[language]}`;
  return kind[language] + name + (change.numbering ? ` (${numberingLabel[language]})` : "");
}

/** The sections it stands under, both when they differ; empty for the head and before the first heading. */
export function saySection(change: Change): string {
  const { old: before, new: after } = change.section;
  if (before !== null && after !== null && before !== after) return `${before} → ${after}`;
  return after ?? before ?? "";
}

/** What to say of a change besides its text. */
export function sayNotes(change: Change, language: Language): string[] {
  const formatting = change.formatting.map((note) => describeFormatting(note, language));
  return change.coarse ? [...formatting, coarseNote[language]] : formatting;
}

/** A text as a value in a line; says so when there is none. */
export const sayValue = (value: string | null, language: Language): string =>
  value ?? nothing[language];

const counted: Record<ChangeKind, { readonly one: Localized; readonly many: Localized }> = {
  edited: { one: { sv: "ändrad", en: "edited" }, many: { sv: "ändrade", en: "edited" } },
  split: { one: { sv: "delad", en: "split" }, many: { sv: "delade", en: "split" } },
  joined: { one: { sv: "sammanslagen", en: "joined" }, many: { sv: "sammanslagna", en: "joined" } },
  inserted: { one: { sv: "tillagd", en: "inserted" }, many: { sv: "tillagda", en: "inserted" } },
  deleted: { one: { sv: "borttagen", en: "deleted" }, many: { sv: "borttagna", en: "deleted" } },
  moved: { one: { sv: "flyttad", en: "moved" }, many: { sv: "flyttade", en: "moved" } },
  formatted: {
    one: { sv: "formaterad", en: "formatted" },
    many: { sv: "formaterade", en: "formatted" },
  },
  head: {
    one: { sv: "i dokumenthuvudet", en: "in the head" },
    many: { sv: "i dokumenthuvudet", en: "in the head" },
  },
  field: { one: { sv: "fält", en: "field" }, many: { sv: "fält", en: "fields" } },
};

/** `3 ändringar: 2 ändrade, 1 flyttad`, and what else has to be known of the whole. */
export function saySummary(
  summary: Summary,
  method: "aligned" | "replaced",
  language: Language,
): string[] {
  const parts = changeKinds
    .filter((kind) => summary.kinds[kind] > 0)
    .map(
      (kind) =>
        `${summary.kinds[kind]} ${counted[kind][summary.kinds[kind] === 1 ? "one" : "many"][language]}`,
    );
  const total: Localized = {
    sv: summary.total === 1 ? "1 ändring" : `${summary.total} ändringar`,
    en: summary.total === 1 ? "1 change" : `${summary.total} changes`,
  };
  const guidance: Localized = {
    sv: `Vägledning som skiljer sig och inte listas: ${summary.guidance}.`,
    en: `Guidance that differs and is not listed: ${summary.guidance}.`,
  };
  const coarse: Localized = {
    sv: `För stora för att jämföras ord för ord: ${summary.coarse}.`,
    en: `Too large to be compared word by word: ${summary.coarse}.`,
  };
  return [
    summary.total === 0 ? noDifferences[language] : `${total[language]}: ${parts.join(", ")}.`,
    ...(summary.coarse > 0 ? [coarse[language]] : []),
    ...(summary.guidance > 0 ? [guidance[language]] : []),
    ...(method === "replaced" ? [replacedNote[language]] : []),
  ];
}

export const markingWord = (kind: keyof typeof markingLabels, language: Language): string =>
  markingLabels[kind][language];
