import type { Language } from "@klubba/ui";

export const editorTexts: Record<
  Language,
  {
    readonly saveVersion: string;
    readonly savedVersion: (number: number) => string;
    readonly toVersions: string;
    readonly present: string;
    readonly alsoHere: (names: string) => string;
    readonly alone: string;
    readonly pictureFailed: string;
    readonly leaveTitle: string;
    readonly leaveText: string;
    readonly leave: string;
    readonly loading: string;
    readonly borrowed: string;
    readonly unreadable: string;
    readonly archived: string;
    readonly restore: string;
  }
> = {
  sv: {
    saveVersion: "Spara version",
    savedVersion: (number) => `Version ${number} är sparad.`,
    toVersions: "Visa versionerna",
    present: "Här just nu",
    alsoHere: (names) => `Här just nu: ${names}`,
    alone: "Bara du är här",
    pictureFailed: "Bilden kunde inte sparas.",
    leaveTitle: "Lämna dokumentet innan allt är sparat?",
    leaveText:
      "Servern har inte tagit emot det senaste du skrev. Om du lämnar sidan nu går det förlorat.",
    leave: "Lämna ändå",
    loading: "Öppnar dokumentet …",
    borrowed: "Det lånade står sist i avsnittet som ett ändringsförslag, med sin källa.",
    unreadable: "Dokumentet kan inte läsas just nu.",
    archived: "Dokumentet är arkiverat och kan bara läsas.",
    restore: "Ta tillbaka",
  },
  en: {
    saveVersion: "Save version",
    savedVersion: (number) => `Version ${number} has been saved.`,
    toVersions: "Show the versions",
    present: "Here now",
    alsoHere: (names) => `Here now: ${names}`,
    alone: "Only you are here",
    pictureFailed: "The picture could not be saved.",
    leaveTitle: "Leave the document before everything is saved?",
    leaveText:
      "The server has not received what you wrote last. If you leave the page now, it is lost.",
    leave: "Leave anyway",
    loading: "Opening the document …",
    borrowed: "What was borrowed stands last in its section as a suggestion, with its source.",
    unreadable: "The document cannot be read right now.",
    archived: "This document is archived and can only be read.",
    restore: "Restore",
  },
};
