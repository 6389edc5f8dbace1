import type { Language } from "@klubba/ui";

export const matrixPageTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly ownLead: string;
    readonly draft: string;
    readonly chooseTitle: string;
    readonly chooseText: string;
    readonly chooseDocument: string;
    readonly borrow: string;
    readonly noDocuments: string;
    readonly readOnly: string;
    readonly updated: (time: string) => string;
    readonly exported: (file: string) => string;
    readonly exportFailed: string;
    readonly fileTitle: string;
  }
> = {
  sv: {
    title: "Så gör andra kommuner",
    lead: "Vad de svarar på checklistans områden. Öppna en ruta för att läsa uppgiften och komma till källan.",
    ownLead:
      "Ert utkast står först. Öppna en ruta för att låna en uppgift. Texten är redan vår omskrivning, aldrig kommunens ordalydelse, och bär sin källa.",
    draft: "Ert utkast",
    chooseTitle: "Till vilket dokument?",
    chooseText:
      "Det lånade läggs sist i det avsnitt som svarar på området, som ett ändringsförslag med sin källa.",
    chooseDocument: "Dokument",
    borrow: "Låna dit",
    noDocuments: "Du har inget dokument att skriva i. Skapa ett från en mall först.",
    readOnly: "Du läser dokumentet men skriver inte i det; därför går det inte att låna hit.",
    updated: (time) => `Ert utkast följer med när ni skriver. Uppdaterat ${time}.`,
    exported: (file) => `${file} är nedladdad.`,
    exportFailed: "Filen kunde inte skapas. Försök igen.",
    fileTitle: "Kommunmatris",
  },
  en: {
    title: "What other municipalities do",
    lead: "What they answer to the topics of the checklist. Open a cell to read the statement and get to its source.",
    ownLead:
      "Your draft stands first. Open a cell to borrow a statement. The text is already our paraphrase, never the municipality's wording, and carries its source.",
    draft: "Your draft",
    chooseTitle: "Into which document?",
    chooseText:
      "What is borrowed is put last in the section that answers the topic, as a suggestion with its source.",
    chooseDocument: "Document",
    borrow: "Borrow",
    noDocuments: "You have no document to write in. Create one from a template first.",
    readOnly: "You read the document but do not write in it; so nothing can be borrowed into it.",
    updated: (time) => `Your draft follows as you write. Updated ${time}.`,
    exported: (file) => `${file} has been downloaded.`,
    exportFailed: "The file could not be made. Try again.",
    fileTitle: "Municipality matrix",
  },
};
