import { createContext, type ReactNode, useContext, useMemo } from "react";

export type Language = "sv" | "en";

interface LanguageState {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState>({ language: "sv", setLanguage: () => {} });

interface LanguageProviderProps extends LanguageState {
  readonly children: ReactNode;
}

/** The language of the screens. Whoever holds it stores it and sets `lang` on the page. */
export function LanguageProvider({ language, setLanguage, children }: LanguageProviderProps) {
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export const useLanguage = (): LanguageState => useContext(LanguageContext);

/** The texts of the screen's language, out of a record that has every language. */
export const useTexts = <Texts,>(texts: Readonly<Record<Language, Texts>>): Texts =>
  texts[useLanguage().language];
