import { statusLabels } from "@klubba/model";
import type { DocumentSummary } from "@klubba/protocol";
import type { Language } from "@klubba/ui";

interface DocumentFilter {
  readonly text: string;
  readonly archived: boolean;
  readonly language: Language;
}

/** The documents that have every word of the text in title, type or status; latest change first. */
export function filterDocuments(
  documents: readonly DocumentSummary[],
  { text, archived, language }: DocumentFilter,
): DocumentSummary[] {
  const fold = (value: string) => value.toLocaleLowerCase(language);
  const words = fold(text).split(/\s+/);
  return documents
    .filter((document) => document.archived === archived)
    .filter((document) => {
      const searched = fold(
        [document.title, document.docType, statusLabels[document.status][language]].join(" "),
      );
      return words.every((word) => searched.includes(word));
    })
    .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
}
