import type { Language, Localized, Strength } from "@klubba/model";
import type { Format, FormatName } from "../blocks/format.ts";
import type { ChangeKind, ChangeScope, FormattingNote } from "../changes/change.ts";
import type { ChangeGroup } from "../changes/group-changes.ts";
import type { Meaning } from "../meaning/meaning.ts";

export const changeKindLabels: Record<ChangeKind, Localized> = {
  edited: { sv: "Ändrad", en: "Edited" },
  split: { sv: "Delad", en: "Split" },
  joined: { sv: "Sammanslagen", en: "Joined" },
  inserted: { sv: "Tillagd", en: "Inserted" },
  deleted: { sv: "Borttagen", en: "Deleted" },
  moved: { sv: "Flyttad", en: "Moved" },
  formatted: { sv: "Formaterad", en: "Formatted" },
  head: { sv: "Dokumenthuvud", en: "Head" },
  field: { sv: "Fält", en: "Field" },
};

export const changeScopeLabels: Record<ChangeScope, Localized> = {
  section: { sv: "avsnitt", en: "section" },
  heading: { sv: "rubrik", en: "heading" },
  paragraph: { sv: "stycke", en: "paragraph" },
  list: { sv: "lista", en: "list" },
  item: { sv: "listpunkt", en: "list item" },
  table: { sv: "tabell", en: "table" },
  row: { sv: "tabellrad", en: "table row" },
  column: { sv: "tabellkolumn", en: "table column" },
  image: { sv: "bild", en: "picture" },
  pageBreak: { sv: "sidbrytning", en: "page break" },
  property: { sv: "uppgift", en: "entry" },
};

export const movedAndEditedLabel: Localized = { sv: "Flyttad och ändrad", en: "Moved and edited" };
export const numberingLabel: Localized = { sv: "bara numrering", en: "numbering only" };

export const meaningLabels: Record<Meaning, Localized> = {
  prohibition: { sv: "förbud", en: "prohibition" },
  strength: { sv: "styrka", en: "strength" },
  negation: { sv: "nekande", en: "negation" },
  deadline: { sv: "frist eller datum", en: "deadline or date" },
  amount: { sv: "belopp eller andel", en: "amount or share" },
  number: { sv: "tal", en: "number" },
  law: { sv: "lagrum", en: "law" },
  role: { sv: "roll eller ansvar", en: "role or responsibility" },
  body: { sv: "organ eller person", en: "body or person" },
};

export const changeGroupLabels: Record<ChangeGroup, Localized> = {
  meaning: { sv: "Det som betyder något annat", en: "What means something else" },
  wording: { sv: "Ordalydelse och ordning", en: "Wording and order" },
  formatting: { sv: "Bara formatering", en: "Formatting only" },
  numbering: { sv: "Bara numrering", en: "Numbering only" },
};

export const strengthLabels: Record<Strength, Localized> = {
  ska: { sv: "ska", en: "shall" },
  bör: { sv: "bör", en: "should" },
  får: { sv: "får", en: "may" },
  kan: { sv: "kan", en: "can" },
  fårInte: { sv: "får inte", en: "may not" },
};

/** Said before a marked text to those who do not see the marking. */
export const markingLabels = {
  inserted: { sv: "tillagt", en: "inserted" },
  deleted: { sv: "borttaget", en: "deleted" },
  moved: { sv: "flyttat", en: "moved" },
  end: { sv: "slut på ändring", en: "end of change" },
} as const satisfies Record<string, Localized>;

const formatLabels: Record<FormatName, Localized> = {
  link: { sv: "länk", en: "link" },
  language: { sv: "språk", en: "language" },
  bold: { sv: "fet", en: "bold" },
  italic: { sv: "kursiv", en: "italic" },
  strike: { sv: "genomstruken", en: "struck through" },
  subscript: { sv: "nedsänkt", en: "subscript" },
  superscript: { sv: "upphöjd", en: "superscript" },
  heading: { sv: "rubrik", en: "heading" },
  paragraph: { sv: "stycke", en: "paragraph" },
  row: { sv: "tabellrad", en: "table row" },
  image: { sv: "bild", en: "image" },
  pageBreak: { sv: "sidbrytning", en: "page break" },
  list: { sv: "i lista", en: "in a list" },
  bulletList: { sv: "punktlista", en: "bullet list" },
  orderedList: { sv: "numrerad lista", en: "numbered list" },
  blockquote: { sv: "i citat", en: "in a quotation" },
  table: { sv: "i tabell", en: "in a table" },
  headerCell: { sv: "rubrikcell", en: "header cell" },
  span: { sv: "sammanslagen cell", en: "merged cell" },
};

const plain: Localized = { sv: "vanlig text", en: "plain text" };
const wholeBlock: Localized = { sv: "hela stycket", en: "the whole block" };

const sayFormat = (format: Format, language: Language): string =>
  formatLabels[format.name][language] + (format.value === null ? "" : ` ${format.value}`);

/** One note as a line, e.g. `”ska svara”: vanlig text → fet`. */
export function describeFormatting(note: FormattingNote, language: Language): string {
  const say = (formats: readonly Format[]) =>
    formats.length === 0
      ? plain[language]
      : formats.map((format) => sayFormat(format, language)).join(", ");
  const what = note.text === "" ? wholeBlock[language] : `”${note.text.trim()}”`;
  return `${what}: ${say(note.old)} → ${say(note.new)}`;
}
