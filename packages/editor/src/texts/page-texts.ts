import type { Language } from "@klubba/model";

const sv = {
  page: "Dokumentets text",
  pageHelp: "Alt+F10 går till verktygsfältet, Escape tillbaka till sidan.",
  opening: "Öppnar dokumentet …",
  openingOffline: "Ingen kontakt med servern. Dokumentet öppnas så snart den svarar.",
  startHere: "Skriv här, eller börja med en rubrik: # och mellanslag.",
  emptyHeading: "Rubrik",
  field: (label: string, value: string) => `Fält ${label}: ${value}`,
  emptyField: (label: string) => `Fält ${label}, inte ifyllt`,
  footnote: "Fotnot",
  footnotes: "Fotnoter",
  emptyFootnote: "Tom fotnot",
  reference: (text: string) => `Hänvisning till ${text}`,
  brokenReference: "[avsnittet finns inte längre]",
  guidance: "Vägledning – följer inte med i exporten",
  showGuidance: "Visa vägledningen",
  hideGuidance: "Dölj vägledningen",
  removeGuidance: "Ta bort vägledningen",
  pageBreak: "Sidbrytning",
  imageDecorative: "Dekorativ bild",
  imageAlt: (alt: string) => `Alternativtext: ${alt}`,
  imageMissing: "Alternativtext saknas",
  uploading: (name: string) => `Laddar upp ${name} …`,
  refusedFile: (name: string) => `${name} kan inte infogas. Bilder i PNG, JPEG eller WebP går bra.`,
  tooLargeFile: (name: string, megabytes: number) =>
    `${name} är för stor. En bild får vara högst ${megabytes} MB.`,
  failedUpload: (name: string, why: string) => `${name} kunde inte laddas upp: ${why}`,
  droppedImages: (count: number) =>
    count === 1
      ? "En bild på en annan webbplats följde inte med. Spara den som fil och infoga den här."
      : `${count} bilder på andra webbplatser följde inte med. Spara dem som filer och infoga dem här.`,
};

const en: typeof sv = {
  page: "The document's text",
  pageHelp: "Alt+F10 moves to the toolbar, Escape back to the page.",
  opening: "Opening the document …",
  openingOffline: "No contact with the server. The document opens as soon as it answers.",
  startHere: "Write here, or start with a heading: # and a space.",
  emptyHeading: "Heading",
  field: (label, value) => `Field ${label}: ${value}`,
  emptyField: (label) => `Field ${label}, not filled in`,
  footnote: "Footnote",
  footnotes: "Footnotes",
  emptyFootnote: "Empty footnote",
  reference: (text) => `Reference to ${text}`,
  brokenReference: "[the section no longer exists]",
  guidance: "Guidance – not part of the export",
  showGuidance: "Show the guidance",
  hideGuidance: "Hide the guidance",
  removeGuidance: "Remove the guidance",
  pageBreak: "Page break",
  imageDecorative: "Decorative picture",
  imageAlt: (alt) => `Alternative text: ${alt}`,
  imageMissing: "Alternative text is missing",
  uploading: (name) => `Uploading ${name} …`,
  refusedFile: (name) => `${name} cannot be inserted. Pictures in PNG, JPEG or WebP can.`,
  tooLargeFile: (name, megabytes) =>
    `${name} is too large. A picture may be at most ${megabytes} MB.`,
  failedUpload: (name, why) => `${name} could not be uploaded: ${why}`,
  droppedImages: (count) =>
    count === 1
      ? "One picture on another website was left out. Save it as a file and insert it here."
      : `${count} pictures on other websites were left out. Save them as files and insert them here.`,
};

export type PageTexts = typeof sv;
export const pageTexts: Record<Language, PageTexts> = { sv, en };
