/** The languages of the screens and of a document. BCP 47 primary tags. */
export const languages = ["sv", "en"] as const;
export type Language = (typeof languages)[number];

/** A text in every language of the screens; a missing one does not compile. */
export type Localized = Readonly<Record<Language, string>>;
