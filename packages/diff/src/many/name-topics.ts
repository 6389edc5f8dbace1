import type { Checklist, Language } from "@klubba/model";
import { languages } from "@klubba/model";
import { stemWord } from "./stem-word.ts";

/** The topic whose name a heading is, or null. */
export type NamedTopic = (heading: string) => string | null;

/**
 * Headings that are a topic's name, in either language, whatever their number, letter case and
 * endings: "3.1 Personuppgiften" is "Personuppgifter".
 */
export function createNamedTopic(checklist: Checklist | null): NamedTopic {
  const names = languages.map((language) => ({
    language,
    topics: new Map(
      checklist?.topics.map(({ id, title }) => [toKey(title[language], language), id]),
    ),
  }));
  return (heading) => {
    for (const { language, topics } of names) {
      const topic = topics.get(toKey(heading, language));
      if (topic !== undefined) return topic;
    }
    return null;
  };
}

/** The words alone, each without its ending. */
const toKey = (text: string, language: Language): string =>
  (text.toLowerCase().match(/\p{L}[\p{L}-]*/gu) ?? [])
    .map((word) => stemWord(word, language))
    .join(" ");
