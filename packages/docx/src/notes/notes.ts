import type { Localized } from "@klubba/model";

/** Each says what the Word file does not hold as it stands in the document, or holds otherwise. */
export const noteKinds = [
  "guidance",
  "comment",
  "evidence",
  "suggestion",
  "formattingSuggestion",
  "blockSuggestion",
  "unfilledField",
  "referenceMissing",
  "pictureMissing",
  "pictureUnreadable",
  "brokenLink",
  "unknownLanguage",
  "illegalCharacter",
  "listStart",
  "listDepth",
  "emptyTable",
  "emptyParagraph",
  "contentsPages",
  "undecided",
  "newFrame",
] as const;
export type NoteKind = (typeof noteKinds)[number];

/** What happened, for a person to read. */
export const noteTexts: Record<NoteKind, Localized> = {
  guidance: {
    sv: "Vägledning till den som skriver följer inte med",
    en: "Guidance for the writer is left out",
  },
  comment: { sv: "Kommentarer följer inte med", en: "Comments are left out" },
  evidence: {
    sv: "Kopplingen till checklistan följer inte med",
    en: "The links to the checklist are left out",
  },
  suggestion: {
    sv: "Ändringsförslag som ingen har tagit ställning till skrivs som spårade ändringar i Word",
    en: "Undecided suggestions are written as tracked changes",
  },
  formattingSuggestion: {
    sv: "Förslag om ändrad formatering följer inte med; texten ser ut som före förslaget",
    en: "Suggested formatting is left out; the text looks as it did before",
  },
  blockSuggestion: {
    sv: "Förslag om hela stycken följer inte med; styckena står kvar",
    en: "Suggestions about whole blocks are left out; the blocks stay",
  },
  unfilledField: {
    sv: "Fält som inte är ifyllda står inom hakparentes",
    en: "Unfilled fields stand in brackets",
  },
  referenceMissing: {
    sv: "Hänvisningar till rubriker som inte finns står inom hakparentes",
    en: "References to headings that do not exist stand in brackets",
  },
  pictureMissing: {
    sv: "Bilder som inte gick att hämta ersätts av sin bildtext inom hakparentes",
    en: "Pictures that could not be fetched are replaced by their description in brackets",
  },
  pictureUnreadable: {
    sv: "Bilder i annat format än PNG, JPEG och GIF ersätts av sin bildtext inom hakparentes",
    en: "Pictures that are not PNG, JPEG or GIF are replaced by their description in brackets",
  },
  brokenLink: {
    sv: "Länkar vars adress inte går att läsa skrivs som text",
    en: "Links whose address cannot be read are written as text",
  },
  unknownLanguage: {
    sv: "Språkmärkning som inte är en giltig språkkod följer inte med",
    en: "Language marks that are no valid language tag are left out",
  },
  illegalCharacter: {
    sv: "Styrtecken som inte får stå i en Word-fil tas bort",
    en: "Control characters that a Word file cannot hold are removed",
  },
  listStart: {
    sv: "Listor som börjar över 32767 börjar på 32767",
    en: "Lists that start above 32767 start at 32767",
  },
  listDepth: {
    sv: "Listor djupare än nio nivåer räknas på den nionde",
    en: "Lists deeper than nine levels count on the ninth",
  },
  emptyTable: {
    sv: "Tabeller utan celler följer inte med",
    en: "Tables without cells are left out",
  },
  emptyParagraph: {
    sv: "Tomma stycken följer inte med; luft kommer av formatmallarna",
    en: "Empty paragraphs are left out; space comes from the styles",
  },
  contentsPages: {
    sv: "Sidnumren i innehållsförteckningen fylls i av Word vid utskrift, eller genast med F9",
    en: "Word fills in the page numbers of the contents on printing, or at once with F9",
  },
  undecided: {
    sv: "Ändringsförslag som ingen har tagit ställning till är inte med; texterna jämförs som de står",
    en: "Undecided suggestions are left out; the texts are compared as they stand",
  },
  newFrame: {
    sv: "Innehållsförteckning, sidhuvud, sidfot och tabellernas kolumnbredder är det nya dokumentets, utan spårade ändringar",
    en: "Contents, header, footer and the widths of columns are those of the new document, without tracked changes",
  },
};

/** One kind of thing that happened, how often, and where it can be named: to what. */
export interface Note {
  readonly kind: NoteKind;
  readonly count: number;
  /** Field names, addresses, pictures, in order and each once. */
  readonly details: readonly string[];
}

export interface NoteBook {
  add(kind: NoteKind, detail?: string, count?: number): void;
  /** In the order of `noteKinds`. */
  toNotes(): Note[];
}

export function createNoteBook(): NoteBook {
  const counts = new Map<NoteKind, number>();
  const details = new Map<NoteKind, Set<string>>();
  return {
    add(kind, detail, count = 1) {
      counts.set(kind, (counts.get(kind) ?? 0) + count);
      if (detail === undefined) return;
      details.set(kind, (details.get(kind) ?? new Set()).add(detail));
    },
    toNotes: () =>
      noteKinds.flatMap((kind) => {
        const count = counts.get(kind);
        return count === undefined
          ? []
          : [{ kind, count, details: [...(details.get(kind) ?? [])] }];
      }),
  };
}
