import type { Language } from "@klubba/ui";
import type { ExportFormat } from "./formats.ts";

export const exportTexts: Record<
  Language,
  {
    readonly menu: string;
    readonly formats: Record<
      ExportFormat,
      { readonly label: string; readonly hint: string; readonly title: string }
    >;
    readonly print: string;
    readonly printHint: string;
    readonly numbered: string;
    readonly numberedHint: string;
    readonly contents: string;
    readonly headTable: string;
    readonly annex: (count: number) => string;
    readonly annexHint: string;
    readonly printTitle: string;
    readonly printAnnex: string;
    readonly cancel: string;
    readonly download: string;
    readonly downloaded: (name: string) => string;
    readonly close: string;
    readonly writing: string;
    readonly failed: string;
    readonly again: string;
    readonly complete: string;
    readonly completeText: string;
    readonly notComplete: string;
    readonly times: (count: number) => string;
  }
> = {
  sv: {
    menu: "Exportera",
    formats: {
      docx: {
        label: "Word (.docx)",
        hint: "För remiss, beslut och arkiv",
        title: "Exportera till Word",
      },
      markdown: {
        label: "Markdown (.md)",
        hint: "Text som går att läsa in igen",
        title: "Exportera till Markdown",
      },
      json: { label: "JSON", hint: "Hela dokumentet utom bilder", title: "Exportera till JSON" },
    },
    print: "Skriv ut",
    printHint: "Eller spara som PDF i webbläsaren",
    numbered: "Numrera rubrikerna",
    numberedHint: "1, 1.1, 1.1.1 …",
    contents: "Innehållsförteckning",
    headTable: "Dokumenthuvud på första sidan",
    annex: (count) => `Bilaga: källor (${count} st.)`,
    annexHint: "Texter som är lånade från andra, och var de används.",
    printTitle: "Skriv ut dokumentet",
    printAnnex: "Dokumentet innehåller texter som är lånade från andra. Källorna står i fotnoter.",
    cancel: "Avbryt",
    download: "Ladda ner",
    downloaded: (name) => `${name} är nedladdad.`,
    close: "Stäng",
    writing: "Skriver filen …",
    failed: "Filen kunde inte skapas",
    again: "Försök igen",
    complete: "Allt följer med",
    completeText: "Filen innehåller allt som står i dokumentet.",
    notComplete: "Kvitto: det här skiljer filen från dokumentet",
    times: (count) => `${count} st.`,
  },
  en: {
    menu: "Export",
    formats: {
      docx: {
        label: "Word (.docx)",
        hint: "For consultation, decision and archive",
        title: "Export to Word",
      },
      markdown: {
        label: "Markdown (.md)",
        hint: "Text that can be read in again",
        title: "Export to Markdown",
      },
      json: { label: "JSON", hint: "The whole document except pictures", title: "Export to JSON" },
    },
    print: "Print",
    printHint: "Or save as PDF in the browser",
    numbered: "Number the headings",
    numberedHint: "1, 1.1, 1.1.1 …",
    contents: "Contents",
    headTable: "Document head on the first page",
    annex: (count) => `Annex: sources (${count})`,
    annexHint: "Texts borrowed from others, and where they are used.",
    printTitle: "Print the document",
    printAnnex: "The document holds texts borrowed from others. The sources stand in footnotes.",
    cancel: "Cancel",
    download: "Download",
    downloaded: (name) => `${name} has been downloaded.`,
    close: "Close",
    writing: "Writing the file …",
    failed: "The file could not be made",
    again: "Try again",
    complete: "Everything comes with it",
    completeText: "The file holds everything that stands in the document.",
    notComplete: "Receipt: how the file differs from the document",
    times: (count) => `${count}×`,
  },
};
