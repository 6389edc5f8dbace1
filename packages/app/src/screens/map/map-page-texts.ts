import type { Language } from "@klubba/ui";

export const mapPageTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly draft: string;
    readonly reading: string;
    readonly failed: string;
    readonly failedText: string;
    readonly noDocument: string;
  }
> = {
  sv: {
    title: "Vilka policyer liknar varandra",
    lead: "Kommuner som skriver ungefär samma sak hamnar nära varandra. Öppna ett par för att jämföra texterna.",
    draft: "Ert utkast",
    reading: "Jämför alla med alla …",
    failed: "Kartan kunde inte ritas",
    failedText: "Ladda om sidan och försök igen.",
    noDocument: "Jämförelsen öppnas i ett dokument. Skapa ett från en mall först.",
  },
  en: {
    title: "Which policies resemble each other",
    lead: "Municipalities that write much the same come near each other. Open a pair to compare the texts.",
    draft: "Your draft",
    reading: "Comparing all with all …",
    failed: "The map could not be drawn",
    failedText: "Reload the page and try again.",
    noDocument: "Comparisons open in a document. Create one from a template first.",
  },
};
