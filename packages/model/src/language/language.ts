/** The languages of the screens and of a document. BCP 47 primary tags. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the screens; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;

/** The language of the screens with that tag; English for any other, and for none. */
export const toLanguage = (tag: string | undefined): Language =>
  languages.find((language) => language === tag) ?? "en";
