import type { Language } from "@klubba/model";

interface SheetWords {
  readonly statements: string;
  readonly about: string;
  readonly kind: string;
  readonly state: string;
  readonly strength: string;
  readonly sourceNumber: string;
  readonly number: string;
  readonly date: string;
  readonly document: string;
  readonly type: string;
  readonly coverage: string;
  readonly address: string;
  readonly word: string;
  readonly meaning: string;
  readonly file: string;
  readonly limit: string;
}

/** What stands in the heads of an Excel file alone. */
export const sheetWords: Record<Language, SheetWords> = {
  sv: {
    statements: "Uppgifter",
    about: "Om tabellen",
    kind: "Slag",
    state: "Läge",
    strength: "Styrka",
    sourceNumber: "Källa nr",
    number: "Nr",
    date: "Datum",
    document: "Dokument",
    type: "Dokumenttyp",
    coverage: "Läst",
    address: "Adress",
    word: "Ord",
    meaning: "Betydelse",
    file: "Filen",
    limit: "Vad tabellen inte kan säga",
  },
  en: {
    statements: "Statements",
    about: "About the table",
    kind: "Kind",
    state: "State",
    strength: "Strength",
    sourceNumber: "Source no.",
    number: "No.",
    date: "Date",
    document: "Document",
    type: "Document type",
    coverage: "Read",
    address: "Address",
    word: "Word",
    meaning: "Meaning",
    file: "The file",
    limit: "What the table cannot tell",
  },
};
