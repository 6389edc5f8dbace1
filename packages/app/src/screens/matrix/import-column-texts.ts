import type { Language } from "@klubba/ui";

export const importColumnTexts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly choose: string;
    readonly drop: string;
    readonly reading: (file: string) => string;
    readonly added: (file: string, sections: number) => string;
    readonly refused: (file: string) => string;
    readonly noTopics: string;
    readonly line: (line: number) => string;
    readonly remove: (file: string) => string;
  }
> = {
  sv: {
    title: "Lägg till en policy från en fil",
    lead: "Markdown (.md) eller JSON från Klubba. Filen läses här i webbläsaren, skickas ingenstans och är borta när du laddar om sidan.",
    choose: "Välj fil",
    drop: "eller dra den hit",
    reading: (file) => `Läser ${file} …`,
    added: (file, sections) =>
      `${file} är tillagd: ${sections} avsnitt. Hela texten jämförs, ord för ord.`,
    refused: (file) => `${file} kunde inte läsas in.`,
    noTopics:
      "Inga av filens rubriker går att koppla till checklistans områden. Kolumnen visar därför inga svar.",
    line: (line) => `rad ${line}`,
    remove: (file) => `Ta bort ${file}`,
  },
  en: {
    title: "Add a policy from a file",
    lead: "Markdown (.md) or JSON from Klubba. The file is read here in the browser, sent nowhere, and gone when you reload the page.",
    choose: "Choose file",
    drop: "or drag it here",
    reading: (file) => `Reading ${file} …`,
    added: (file, sections) =>
      `${file} has been added: ${sections} sections. The whole text is compared, word by word.`,
    refused: (file) => `${file} could not be read.`,
    noTopics:
      "None of the file's headings can be linked to the checklist's topics. So the column shows no answers.",
    line: (line) => `line ${line}`,
    remove: (file) => `Remove ${file}`,
  },
};
