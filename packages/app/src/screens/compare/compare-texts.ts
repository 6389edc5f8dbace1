import type { Language } from "@klubba/ui";

export const compareTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly old: string;
    readonly new: string;
    readonly choose: string;
    readonly swap: string;
    readonly draft: string;
    readonly version: (number: number, name: string) => string;
    readonly template: (name: string) => string;
    readonly missing: (side: string) => string;
    readonly comparing: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly again: string;
    readonly failed: string;
    readonly chooseTitle: string;
    readonly chooseText: string;
    readonly toVersions: string;
    readonly export: string;
    readonly formats: Record<
      "html" | "markdown" | "json",
      { readonly label: string; readonly hint: string }
    >;
    readonly downloaded: (name: string) => string;
    readonly fileName: (oldLabel: string, newLabel: string) => string;
  }
> = {
  sv: {
    title: "Jämför",
    lead: "Vad har ändrats, och vad betyder det?",
    old: "Före",
    new: "Efter",
    choose: "Välj …",
    swap: "Byt plats",
    draft: "Utkastet nu",
    version: (number, name) => `Version ${number}: ${name}`,
    template: (name) => `Mallen ${name}`,
    missing: (side) => `Finns inte: ${side}`,
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
    },
    downloaded: (name) => `${name} är nedladdad.`,
    fileName: (oldLabel, newLabel) => `jämförelse ${oldLabel} med ${newLabel}`,
  },
  en: {
    title: "Compare",
    lead: "What has changed, and what does it mean?",
    old: "Before",
    new: "After",
    choose: "Choose …",
    swap: "Swap",
    draft: "The draft now",
    version: (number, name) => `Version ${number}: ${name}`,
    template: (name) => `The template ${name}`,
    missing: (side) => `Does not exist: ${side}`,
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
    },
    downloaded: (name) => `${name} has been downloaded.`,
    fileName: (oldLabel, newLabel) => `comparison ${oldLabel} with ${newLabel}`,
  },
};
