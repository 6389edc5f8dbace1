import type { ChangeOrigin } from "@klubba/compare";
import type { VersionSummary } from "@klubba/protocol";
import type { Language } from "@klubba/ui";
import type { SideWords } from "./sides.ts";

type File = "html" | "markdown" | "json" | "docx";

export const compareTexts: Record<
  Language,
  SideWords & {
    readonly title: string;
    readonly old: string;
    readonly new: string;
    readonly choose: string;
    readonly swap: string;
    readonly missing: (side: string) => string;
    readonly fromFile: string;
    readonly fileGone: string;
    readonly savedBy: (version: VersionSummary) => ChangeOrigin;
    /** Of a change that stands in the draft alone. */
    readonly unsaved: ChangeOrigin;
    readonly comparing: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly failed: string;
    readonly chooseTitle: string;
    readonly chooseText: string;
    readonly toVersions: string;
    readonly export: string;
    readonly formats: Record<File, { readonly label: string; readonly hint: string }>;
    readonly wordTitle: string;
    readonly wordLead: string;
    readonly asDeleted: string;
    readonly asDeletedHint: string;
    readonly writing: string;
    readonly download: string;
    readonly writeFailed: string;
    readonly downloaded: (name: string) => string;
    readonly fileName: (oldLabel: string, newLabel: string) => string;
  }
> = {
  sv: {
    title: "Jämför",
    old: "Före",
    new: "Efter",
    choose: "Välj …",
    swap: "Byt plats",
    draft: "Utkastet nu",
    version: (number, name) => `Version ${number}: ${name}`,
    template: (name) => `Mallen ${name}`,
    inForce: (title) => `Gällande: ${title}`,
    unnamed: "Dokument utan namn",
    groups: {
      own: "Det här dokumentet",
      files: "Filer i den här fliken",
      others: "Andra dokument",
      templates: "Mallar",
      municipalities: "Kommuner i kartläggningen (våra sammanfattningar)",
    },
    missing: (side) => `Finns inte: ${side}`,
    fromFile: "Jämför med en fil …",
    fileGone:
      "Filen finns bara i den flik där den lästes in. Släpp den på sidan igen, eller välj något annat att jämföra med.",
    savedBy: ({ number, author }) => ({
      person: author.name,
      note: `Först i version ${number}, sparad av ${author.name}`,
    }),
    unsaved: { person: "Ännu inte i en version", note: "Ännu inte i en version" },
    comparing: "Jämför dokumenten …",
    cancel: "Avbryt",
    cancelled: "Jämförelsen är avbruten.",
    again: "Jämför igen",
    failed: "Dokumenten kunde inte jämföras",
    chooseTitle: "Välj vad utkastet ska jämföras med",
    chooseText:
      "Ingen version är sparad än. Jämför med en mall, eller spara en version först; då syns allt som ändras efter den.",
    toVersions: "Till versionerna",
    export: "Spara jämförelsen",
    formats: {
      html: { label: "Webbsida (.html)", hint: "Öppnas i alla webbläsare, går att skriva ut" },
      markdown: { label: "Markdown (.md)", hint: "Lista över ändringar som text" },
      json: { label: "JSON", hint: "För andra program" },
      docx: {
        label: "Word med spårade ändringar (.docx)",
        hint: "Godkänn eller avvisa ändringarna i Word",
      },
    },
    wordTitle: "Spara som Word med spårade ändringar",
    wordLead:
      "Filen är det nya dokumentet. Godkänns alla ändringar blir den ”Efter”, avvisas alla blir den ”Före”.",
    asDeleted: "Skriv flyttad text som borttagen och tillagd",
    asDeletedHint: "För program som inte visar flyttar.",
    writing: "Skriver filen …",
    download: "Ladda ner",
    writeFailed: "Filen kunde inte skapas",
    downloaded: (name) => `${name} är nedladdad.`,
    fileName: (oldLabel, newLabel) => `jämförelse ${oldLabel} med ${newLabel}`,
  },
  en: {
    title: "Compare",
    old: "Before",
    new: "After",
    choose: "Choose …",
    swap: "Swap",
    draft: "The draft now",
    version: (number, name) => `Version ${number}: ${name}`,
    template: (name) => `The template ${name}`,
    inForce: (title) => `In force: ${title}`,
    unnamed: "Document without a name",
    groups: {
      own: "This document",
      files: "Files in this tab",
      others: "Other documents",
      templates: "Templates",
      municipalities: "Surveyed municipalities (our paraphrases)",
    },
    missing: (side) => `Does not exist: ${side}`,
    fromFile: "Compare with a file …",
    fileGone:
      "The file is only in the tab where it was read. Drop it on the page again, or choose something else to compare with.",
    savedBy: ({ number, author }) => ({
      person: author.name,
      note: `First in version ${number}, saved by ${author.name}`,
    }),
    unsaved: { person: "Not in a version yet", note: "Not in a version yet" },
    comparing: "Comparing the documents …",
    cancel: "Cancel",
    cancelled: "The comparison was cancelled.",
    again: "Compare again",
    failed: "The documents could not be compared",
    chooseTitle: "Choose what the draft is compared with",
    chooseText:
      "No version has been saved yet. Compare with a template, or save a version first; then everything that changes after it shows.",
    toVersions: "To the versions",
    export: "Save the comparison",
    formats: {
      html: { label: "Web page (.html)", hint: "Opens in every browser, can be printed" },
      markdown: { label: "Markdown (.md)", hint: "A list of changes as text" },
      json: { label: "JSON", hint: "For other programs" },
      docx: {
        label: "Word with tracked changes (.docx)",
        hint: "Accept or reject the changes in Word",
      },
    },
    wordTitle: "Save as Word with tracked changes",
    wordLead:
      "The file is the new document. With all changes accepted it is “After”, with all rejected it is “Before”.",
    asDeleted: "Write moved text as deleted and inserted",
    asDeletedHint: "For programs that do not show moves.",
    writing: "Writing the file …",
    download: "Download",
    writeFailed: "The file could not be made",
    downloaded: (name) => `${name} has been downloaded.`,
    fileName: (oldLabel, newLabel) => `comparison ${oldLabel} with ${newLabel}`,
  },
};
