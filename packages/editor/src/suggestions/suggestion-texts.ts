import type { Language } from "@klubba/model";
import type { Decision } from "./decide-suggestion.ts";

const sv = {
  suggestion: "Ändringsförslag",
  by: (author: string) => `Ändringsförslag av ${author}`,
  unknown: "Ändringsförslag, okänt av vem",
  inserts: "Lägger till:",
  deletes: "Tar bort:",
  decide: { accept: "Godta", reject: "Avvisa" } satisfies Record<Decision, string>,
  decideOf: {
    accept: (words: string) => `Godta förslaget ”${words}”`,
    reject: (words: string) => `Avvisa förslaget ”${words}”`,
  } satisfies Record<Decision, (words: string) => string>,
  decided: {
    accept: "Förslaget är godtaget och står i texten. Ctrl+Z ångrar.",
    reject: "Förslaget är avvisat och borta ur texten. Ctrl+Z ångrar.",
  } satisfies Record<Decision, string>,
  tab: "Förslag",
  waiting: "väntar på beslut",
  none: "Inga ändringsförslag väntar.",
  help: "Det som föreslås står i texten med understrykning. Det räknas först när någon godtar det.",
  show: "Visa i texten",
};

const en: typeof sv = {
  suggestion: "Suggestion",
  by: (author) => `Suggestion by ${author}`,
  unknown: "Suggestion by someone unknown",
  inserts: "Inserts:",
  deletes: "Deletes:",
  decide: { accept: "Accept", reject: "Reject" },
  decideOf: {
    accept: (words) => `Accept the suggestion “${words}”`,
    reject: (words) => `Reject the suggestion “${words}”`,
  },
  decided: {
    accept: "The suggestion is accepted and stands in the text. Ctrl+Z undoes it.",
    reject: "The suggestion is rejected and gone from the text. Ctrl+Z undoes it.",
  },
  tab: "Suggestions",
  waiting: "waiting to be decided",
  none: "No suggestions are waiting.",
  help: "What is suggested stands underlined in the text. It counts only once someone accepts it.",
  show: "Show in the text",
};

export const suggestionTexts: Record<Language, typeof sv> = { sv, en };

/** So much of a suggestion's words as names it. */
export const nameWords = (words: string): string =>
  words.length <= 40 ? words : `${words.slice(0, 39).trimEnd()}…`;

/** `27 nov. 10:42`, in the reader's own time. */
export const sayWhen = (at: string | null, language: Language): string =>
  at === null || Number.isNaN(Date.parse(at))
    ? ""
    : new Intl.DateTimeFormat(language, {
        day: "numeric",
        month: "short",
        hour: "2-digit",
        minute: "2-digit",
      }).format(new Date(at));
