import type { Language, Theme } from "@klubba/ui";

export const shellTexts: Record<
  Language,
  {
    readonly skip: string;
    readonly home: string;
    readonly main: string;
    readonly documents: string;
    readonly matrix: string;
    readonly map: string;
    readonly people: string;
    readonly settings: string;
    readonly account: (name: string) => string;
    readonly signOut: string;
    readonly signedOut: string;
    readonly languageName: Record<Language, string>;
    readonly otherLanguage: Record<Language, string>;
    readonly theme: string;
    readonly themes: Record<Theme, string>;
    readonly loading: string;
    readonly offline: string;
    readonly offlineNext: string;
  }
> = {
  sv: {
    skip: "Hoppa till innehållet",
    home: "Klubba, till dokumenten",
    main: "Huvudmeny",
    documents: "Dokument",
    matrix: "Matris",
    map: "Karta",
    people: "Personer",
    settings: "Utseende och språk",
    account: (name) => `Konto: ${name}`,
    signOut: "Logga ut",
    signedOut: "Du är utloggad.",
    languageName: { sv: "Svenska", en: "Engelska" },
    otherLanguage: { sv: "Svenska", en: "English" },
    theme: "Tema",
    themes: { system: "Som datorn", light: "Ljust", dark: "Mörkt" },
    loading: "Hämtar …",
    offline: "Du är utan nätverk",
    offlineNext: "Sidan visar det som redan har hämtats. Det uppdateras när nätverket är tillbaka.",
  },
  en: {
    skip: "Skip to the content",
    home: "Klubba, to the documents",
    main: "Main menu",
    documents: "Documents",
    matrix: "Matrix",
    map: "Map",
    people: "People",
    settings: "Appearance and language",
    account: (name) => `Account: ${name}`,
    signOut: "Sign out",
    signedOut: "You are signed out.",
    languageName: { sv: "Swedish", en: "English" },
    otherLanguage: { sv: "Svenska", en: "English" },
    theme: "Theme",
    themes: { system: "As the computer", light: "Light", dark: "Dark" },
    loading: "Loading …",
    offline: "You are without a network",
    offlineNext: "The page shows what has been fetched. It updates when the network is back.",
  },
};
