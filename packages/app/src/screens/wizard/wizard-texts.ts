import type { Language } from "@klubba/ui";
import type { WizardStep } from "../../routes/search.ts";

export const wizardTexts: Record<
  Language,
  {
    readonly title: string;
    readonly steps: Record<WizardStep, string>;
    readonly stepOf: (step: number, count: number) => string;
    readonly templateLead: string;
    readonly aboutLead: string;
    readonly fieldsLead: string;
    readonly pages: (pages: number) => string;
    readonly fieldCount: (count: number) => string;
    readonly organisation: string;
    readonly organisationHint: string;
    readonly documentTitle: string;
    readonly documentTitleHint: string;
    readonly titleMissing: string;
    readonly titleLong: (limit: number) => string;
    readonly templateMissing: string;
    readonly next: string;
    readonly back: string;
    readonly create: string;
    readonly cancel: string;
    readonly failed: string;
    readonly filled: (filled: number, count: number) => string;
    readonly loading: string;
  }
> = {
  sv: {
    title: "Nytt dokument",
    steps: { template: "Mall", about: "Organisation och titel", fields: "Fält" },
    stepOf: (step, count) => `Steg ${step} av ${count}`,
    templateLead: "Vad ska ni skriva? Texten i mallen är en början: allt i den går att ändra.",
    aboutLead: "Namnet används i hela texten. Det går att ändra senare.",
    fieldsLead:
      "Det här skrivs en gång och används på flera ställen i texten. Hoppa över det ni inte vet än: ett tomt fält syns i texten tills det är ifyllt.",
    pages: (pages) => `ungefär ${pages} ${pages === 1 ? "A4-sida" : "A4-sidor"}`,
    fieldCount: (count) => `${count} fält`,
    organisation: "Organisationens namn",
    organisationHint: "Så som det ska stå i texten, till exempel Landskrona stad.",
    documentTitle: "Dokumentets titel",
    documentTitleHint: "Den står på första sidan och i förteckningar.",
    titleMissing: "Skriv en titel, så att dokumentet går att hitta.",
    titleLong: (limit) => `Titeln får ha högst ${limit} tecken.`,
    templateMissing: "Välj en mall att börja från.",
    next: "Fortsätt",
    back: "Tillbaka",
    create: "Skapa dokumentet",
    cancel: "Avbryt",
    failed: "Dokumentet kunde inte skapas",
    filled: (filled, count) => `${filled} av ${count} ifyllda`,
    loading: "Hämtar mallarna …",
  },
  en: {
    title: "New document",
    steps: { template: "Template", about: "Organisation and title", fields: "Fields" },
    stepOf: (step, count) => `Step ${step} of ${count}`,
    templateLead:
      "What are you going to write? The text of the template is a beginning: all of it can be changed.",
    aboutLead: "The name is used throughout the text. It can be changed later.",
    fieldsLead:
      "This is written once and used in several places of the text. Skip what you do not know yet: an empty field shows in the text until it is filled in.",
    pages: (pages) => `about ${pages} ${pages === 1 ? "A4 page" : "A4 pages"}`,
    fieldCount: (count) => `${count} fields`,
    organisation: "Name of the organisation",
    organisationHint: "As it shall stand in the text, for example Landskrona stad.",
    documentTitle: "Title of the document",
    documentTitleHint: "It stands on the first page and in lists.",
    titleMissing: "Write a title, so that the document can be found.",
    titleLong: (limit) => `The title may have ${limit} characters at most.`,
    templateMissing: "Choose a template to begin from.",
    next: "Go on",
    back: "Back",
    create: "Create the document",
    cancel: "Cancel",
    failed: "The document could not be created",
    filled: (filled, count) => `${filled} of ${count} filled in`,
    loading: "Fetching the templates …",
  },
};
