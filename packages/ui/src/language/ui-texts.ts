import type { Language } from "./language.tsx";

/** What the primitives say by themselves. */
export const uiTexts: Record<
  Language,
  {
    readonly close: string;
    readonly cancel: string;
    readonly optional: string;
    readonly working: string;
    readonly notifications: string;
    readonly tones: Record<"info" | "good" | "warn" | "error", string>;
    readonly failed: string;
    readonly failedNext: string;
    readonly reload: string;
    readonly details: string;
  }
> = {
  sv: {
    close: "Stäng",
    cancel: "Avbryt",
    optional: "kan hoppas över",
    working: "Arbetar …",
    notifications: "Meddelanden",
    tones: { info: "Information", good: "Klart", warn: "Varning", error: "Fel" },
    failed: "Något gick sönder här",
    failedNext: "Det du har sparat finns kvar. Ladda om sidan för att fortsätta.",
    reload: "Ladda om sidan",
    details: "Teknisk information",
  },
  en: {
    close: "Close",
    cancel: "Cancel",
    optional: "can be skipped",
    working: "Working …",
    notifications: "Notifications",
    tones: { info: "Information", good: "Done", warn: "Warning", error: "Error" },
    failed: "Something broke here",
    failedNext: "What you have saved is still there. Reload the page to go on.",
    reload: "Reload the page",
    details: "Technical details",
  },
};
