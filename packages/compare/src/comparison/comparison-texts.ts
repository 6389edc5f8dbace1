import type { Language } from "@klubba/model";

interface ComparisonTexts {
  readonly sideBySide: string;
  readonly inline: string;
  readonly sides: (before: string, after: string) => string;
  readonly changes: string;
  readonly order: string;
  readonly orders: Readonly<Record<"meaning" | "place", string>>;
  readonly filters: Readonly<Record<"kind" | "section" | "person", string>>;
  readonly all: string;
  readonly beforeFirst: string;
  readonly reset: string;
  readonly filtered: (count: number, all: number) => string;
  readonly nonePass: string;
  readonly place: (at: number, count: number) => string;
  readonly none: (count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly keys: string;
  readonly meaning: string;
  readonly before: string;
  readonly after: string;
  readonly empty: string;
  readonly properties: string;
  readonly property: string;
  readonly text: string;
  readonly tableCaption: (before: string, after: string) => string;
  readonly nothingHere: string;
  readonly unfold: (count: number) => string;
  /** Printed in place of what is folded. */
  readonly folded: (count: number) => string;
  readonly foldAll: string;
  readonly unfoldAll: string;
  /** With the heading of the section at the other end; null where it is the same one. */
  readonly movedFrom: (section: string | null) => string;
  readonly movedTo: (section: string | null) => string;
  /** Before a part of a text that was split or joined. */
  readonly continued: string;
  readonly noDifferences: string;
  readonly noDifferencesBody: (before: string, after: string) => string;
}

export const comparisonTexts: Record<Language, ComparisonTexts> = {
  sv: {
    sideBySide: "Sida vid sida",
    inline: "I samma text",
    sides: (before, after) => `${before} → ${after}`,
    changes: "Ändringar",
    order: "Ordning",
    orders: { meaning: "Det viktigaste först", place: "Läsordning" },
    filters: { kind: "Slag", section: "Avsnitt", person: "Person" },
    all: "Alla",
    beforeFirst: "Före första rubriken",
    reset: "Visa alla ändringar",
    filtered: (count, all) => `${count} av ${all} ändringar visas.`,
    nonePass: "Ingen ändring passar alla val. Ta bort något av dem.",
    place: (at, count) => `${at} av ${count}`,
    none: (count) => (count === 1 ? "1 ändring" : `${count} ändringar`),
    previous: "Föregående ändring",
    next: "Nästa ändring",
    keys: "Tangenter: Alt+↓ och Alt+↑ går till nästa och föregående ändring. J och K gör detsamma när fokus är i jämförelsen.",
    meaning: "Betydelse",
    before: "Före",
    after: "Efter",
    empty: "(tomt)",
    properties: "Dokumenthuvud och fält",
    property: "Uppgift",
    text: "Texten",
    tableCaption: (before, after) =>
      `Texten stycke för stycke: ${before} till vänster, ${after} till höger`,
    nothingHere: "Finns inte här",
    unfold: (count) => `Visa ${count} oförändrade stycken`,
    folded: (count) => `[${count} oförändrade stycken utelämnade]`,
    foldAll: "Dölj oförändrat",
    unfoldAll: "Visa allt",
    movedFrom: (section) =>
      section === null ? "Flyttat härifrån inom avsnittet" : `Flyttat härifrån till ”${section}”`,
    movedTo: (section) =>
      section === null ? "Flyttat hit inom avsnittet" : `Flyttat hit från ”${section}”`,
    continued: "(fortsättning)",
    noDifferences: "Inga skillnader",
    noDifferencesBody: (before, after) =>
      `${before} och ${after} har samma text, formatering, dokumenthuvud och fält.`,
  },
  en: {
    sideBySide: "Side by side",
    inline: "In one text",
    sides: (before, after) => `${before} → ${after}`,
    changes: "Changes",
    order: "Order",
    orders: { meaning: "Weightiest first", place: "Reading order" },
    filters: { kind: "Kind", section: "Section", person: "Person" },
    all: "All",
    beforeFirst: "Before the first heading",
    reset: "Show all changes",
    filtered: (count, all) => `${count} of ${all} changes are shown.`,
    nonePass: "No change fits all choices. Take one of them away.",
    place: (at, count) => `${at} of ${count}`,
    none: (count) => (count === 1 ? "1 change" : `${count} changes`),
    previous: "Previous change",
    next: "Next change",
    keys: "Keys: Alt+↓ and Alt+↑ go to the next and previous change. J and K do the same while the focus is in the comparison.",
    meaning: "Meaning",
    before: "Before",
    after: "After",
    empty: "(empty)",
    properties: "Head and fields",
    property: "Entry",
    text: "The text",
    tableCaption: (before, after) =>
      `The text block by block: ${before} on the left, ${after} on the right`,
    nothingHere: "Not here",
    unfold: (count) => `Show ${count} unchanged blocks`,
    folded: (count) => `[${count} unchanged blocks left out]`,
    foldAll: "Hide unchanged",
    unfoldAll: "Show everything",
    movedFrom: (section) =>
      section === null ? "Moved from here within the section" : `Moved from here to “${section}”`,
    movedTo: (section) =>
      section === null ? "Moved here within the section" : `Moved here from “${section}”`,
    continued: "(continued)",
    noDifferences: "No differences",
    noDifferencesBody: (before, after) =>
      `${before} and ${after} have the same text, formatting, head and fields.`,
  },
};
