import type { Language } from "@klubba/model";

/** What is said of Markdown that cannot be read (rule M4). `got` is as it stands in the file. */
export interface ProblemTexts {
  readonly tooDeep: (levels: number) => string;
  readonly tooDense: (delimiters: number) => string;
  readonly notClosed: string;
  /** `fault` is what `sayYamlFault` makes of it. */
  readonly notYaml: (fault: string) => string;
  readonly otherFormat: (got: string, known: string) => string;
  readonly sameAnchor: (anchor: string) => string;
  readonly unknownAttribute: (
    directive: string,
    key: string,
    known: readonly string[],
    nearest: string | null,
  ) => string;
  readonly noLabel: (directive: string) => string;
  readonly wholeNumber: (key: string, got: string) => string;
  readonly forNumbers: (key: string) => string;
  readonly listFormat: (formats: readonly string[], got: string) => string;
  readonly languageTag: string;
  readonly characterCode: string;
  readonly pictureWidth: (got: string) => string;
  readonly columnWidths: (got: string) => string;
  readonly emptyTable: string;
  readonly onlyWithin: (directive: string, parts: readonly string[]) => string;
}

export const problemTexts: Record<Language, ProblemTexts> = {
  sv: {
    tooDeep: (levels) => `fler än ${levels} nivåer inuti varandra: skriv plattare`,
    tooDense: (delimiters) => `fler än ${delimiters} av * _ ~ [ ] < \` i ett stycke: dela det`,
    notClosed: "YAML:n överst är inte avslutad: sätt --- på en egen rad efter den",
    notYaml: (fault) => `YAML:n går inte att läsa här: ${fault}`,
    otherFormat: (got, known) => `filen säger klubba: ${got}; bara ${known} kan läsas`,
    sameAnchor: (anchor) => `två stycken har ankaret ”${anchor}”: ge det ena ett annat`,
    unknownAttribute: (directive, key, known, nearest) =>
      nearest === null
        ? `${directive} har inget ”${key}”; det kan ha ${known.join(", ") || "inget"}`
        : `${directive} har inget ”${key}”. Menade du ”${nearest}”?`,
    noLabel: (directive) => `${directive} tar ingen text i [ ]: flytta texten bredvid`,
    wholeNumber: (key, got) => `${key} är ett heltal från 1, inte ”${got}”`,
    forNumbers: (key) => `${key} gäller numrerade listor; den här har punkter`,
    listFormat: (formats, got) => `format är ett av ${formats.join(", ")}, inte ”${got}”`,
    languageTag: "text på ett annat språk säger vilket: :lang[text]{tag=en}",
    characterCode: "ett tecken anges med sin kod, som :char[000A]",
    pictureWidth: (got) => `en bilds bredd är ett antal bildpunkter, inte ”${got}”`,
    columnWidths: (got) => `widths är bildpunkter med blanksteg emellan, inte ”${got}”`,
    emptyTable: "en tabell har minst en rad: sätt :::row … ::: i den",
    onlyWithin: (directive, parts) => `i :::${directive} får bara ${parts.join(" eller ")} stå`,
  },
  en: {
    tooDeep: (levels) => `nested deeper than ${levels} levels: write it flatter`,
    tooDense: (delimiters) =>
      `more than ${delimiters} of * _ ~ [ ] < \` in one paragraph: split it`,
    notClosed: "the front matter is not closed: put --- on a line of its own after it",
    notYaml: (fault) => `the front matter is not YAML: ${fault}`,
    otherFormat: (got, known) => `this file says klubba: ${got}; only ${known} can be read`,
    sameAnchor: (anchor) => `two blocks have the anchor "${anchor}": give one of them another`,
    unknownAttribute: (directive, key, known, nearest) =>
      nearest === null
        ? `${directive} has no "${key}"; it may have ${known.join(", ") || "none"}`
        : `${directive} has no "${key}". Did you mean "${nearest}"?`,
    noLabel: (directive) => `${directive} takes no text in [ ]: move the text beside it`,
    wholeNumber: (key, got) => `${key} is a whole number from 1, got "${got}"`,
    forNumbers: (key) => `${key} is for numbered lists; this one has bullets`,
    listFormat: (formats, got) => `format is one of ${formats.join(", ")}, got "${got}"`,
    languageTag: "a passage in another language names it: :lang[text]{tag=en}",
    characterCode: "a character is named by its code, like :char[000A]",
    pictureWidth: (got) => `a picture's width is a number of pixels, got "${got}"`,
    columnWidths: (got) => `widths are pixels with blanks between, got "${got}"`,
    emptyTable: "a table has at least one row: put :::row … ::: in it",
    onlyWithin: (directive, parts) => `in :::${directive} only ${parts.join(" or ")} may stand`,
  },
};
