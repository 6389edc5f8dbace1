import type { Language } from "@klubba/model";

/** Little words that one of the languages is full of and the other lacks. */
const littleWords: Record<Language, ReadonlySet<string>> = {
  sv: new Set(
    "och att som för inte ska är på av med det en ett till vi om den de eller vid när kan från hur så".split(
      " ",
    ),
  ),
  en: new Set(
    "and the of to for not must is are be in with a an or when we our this that it you by from on shall".split(
      " ",
    ),
  ),
};
const fewest = 3;
/** Enough to know it by; a long text need not be read through. */
const longest = 20_000;

/**
 * The language a text is in. A head that says English is believed; Swedish is also what stands there
 * when nobody has said anything, so the text's own little words may say that it is English.
 */
export function readTextLanguage(head: Language, text: string): Language {
  if (head === "en") return "en";
  let [swedish, english] = [0, 0];
  for (const word of text
    .slice(0, longest)
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []) {
    if (littleWords.sv.has(word)) swedish += 1;
    if (littleWords.en.has(word)) english += 1;
  }
  return english >= fewest && english > 2 * swedish ? "en" : "sv";
}
