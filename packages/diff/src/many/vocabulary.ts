import type { Language } from "@klubba/model";
import { stemWord } from "./stem-word.ts";

/** Words by number: those that differ in letter case or ending alone share one. */
export interface Vocabulary {
  /** The word's number, from 1; a word not met before gets the next. */
  readonly add: (form: string) => number;
  /** The word's number, or 0 for one that was never added. */
  readonly find: (form: string) => number;
  readonly size: () => number;
}

export function createVocabulary(language: Language): Vocabulary {
  const stems = new Map<string, number>();
  // By the form as spelt, so that each is freed of its ending once.
  const forms = new Map<string, number>();
  const stemOf = (form: string) => stemWord(form.toLowerCase(), language);
  return {
    add: (form) => {
      const known = forms.get(form);
      if (known !== undefined) return known;
      const stem = stemOf(form);
      const number = stems.get(stem) ?? stems.size + 1;
      stems.set(stem, number);
      forms.set(form, number);
      return number;
    },
    find: (form) => forms.get(form) ?? stems.get(stemOf(form)) ?? 0,
    size: () => stems.size,
  };
}
