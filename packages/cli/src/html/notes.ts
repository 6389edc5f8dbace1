import { noteTexts } from "@klubba/docx";
import type { Localized } from "@klubba/model";

/** What a page of HTML does not hold as it stands in the document, or holds otherwise. */
export const htmlNoteTexts = {
  guidance: noteTexts.guidance,
  comment: noteTexts.comment,
  evidence: noteTexts.evidence,
  suggestion: {
    sv: "Ändringsförslag som ingen har tagit ställning till visas som tillagd och struken text",
    en: "Undecided suggestions show as inserted and deleted text",
  },
  formattingSuggestion: noteTexts.formattingSuggestion,
  blockSuggestion: noteTexts.blockSuggestion,
  unfilledField: noteTexts.unfilledField,
  referenceMissing: {
    sv: "Hänvisningar till rubriker som inte finns eller är tomma följer inte med",
    en: "References to headings that do not exist or are empty are left out",
  },
  pictureMissing: noteTexts.pictureMissing,
  pictureUnreadable: {
    sv: "Bilder i annat format än PNG, JPEG, GIF och WebP ersätts av sin bildtext inom hakparentes",
    en: "Pictures that are not PNG, JPEG, GIF or WebP are replaced by their description in brackets",
  },
} as const satisfies Record<string, Localized>;

export type HtmlNoteKind = keyof typeof htmlNoteTexts;

/** One kind of thing that happened, how often, and where it can be named: to what. */
export interface HtmlNote {
  readonly kind: HtmlNoteKind;
  readonly count: number;
  /** Field names and pictures, in order and each once. */
  readonly details: readonly string[];
}

export interface HtmlNoteBook {
  add(kind: HtmlNoteKind, detail?: string, count?: number): void;
  /** In the order of `htmlNoteTexts`. */
  toNotes(): HtmlNote[];
}

export function createHtmlNoteBook(): HtmlNoteBook {
  const counts = new Map<HtmlNoteKind, number>();
  const details = new Map<HtmlNoteKind, Set<string>>();
  return {
    add(kind, detail, count = 1) {
      counts.set(kind, (counts.get(kind) ?? 0) + count);
      if (detail === undefined) return;
      details.set(kind, (details.get(kind) ?? new Set()).add(detail));
    },
    toNotes: () =>
      (Object.keys(htmlNoteTexts) as HtmlNoteKind[]).flatMap((kind) => {
        const count = counts.get(kind);
        return count === undefined
          ? []
          : [{ kind, count, details: [...(details.get(kind) ?? [])] }];
      }),
  };
}
