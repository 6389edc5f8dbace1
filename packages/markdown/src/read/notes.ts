import type { Localized } from "@klubba/model";

/** Whether a construct is kept in another form, or left out. */
export type NoteKind = "changed" | "dropped";

interface NoteText {
  readonly kind: NoteKind;
  readonly message: Localized;
}

/** Everything that Markdown has and a policy has not, and what becomes of it (rules R1–R7). */
export const noteTexts = {
  html: {
    kind: "changed",
    message: { sv: "HTML-kod blir synlig text", en: "HTML code becomes visible text" },
  },
  htmlComment: {
    kind: "dropped",
    message: { sv: "en HTML-kommentar utelämnas", en: "an HTML comment is left out" },
  },
  headingLevel: {
    kind: "changed",
    message: { sv: "en rubrik blir rubriknivå 4", en: "a heading becomes a heading 4" },
  },
  code: {
    kind: "changed",
    message: {
      sv: "ett kodblock blir ett stycke med radbrytningar",
      en: "a code block becomes a paragraph with line breaks",
    },
  },
  inlineCode: {
    kind: "changed",
    message: { sv: "kod i texten blir vanlig text", en: "inline code becomes plain text" },
  },
  taskList: {
    kind: "changed",
    message: {
      sv: "en kryssruta blir [ ] eller [x] i texten",
      en: "a task box becomes [ ] or [x] in the text",
    },
  },
  thematicBreak: {
    kind: "dropped",
    message: { sv: "en avdelande linje utelämnas", en: "a thematic break is left out" },
  },
  imageInText: {
    kind: "changed",
    message: {
      sv: "en bild inne i text blir ett eget stycke",
      en: "a picture inside text becomes a block of its own",
    },
  },
  imageInNote: {
    kind: "changed",
    message: {
      sv: "en bild i en fotnot eller länk blir sin alternativtext",
      en: "a picture in a footnote or link becomes its alternative text",
    },
  },
  title: {
    kind: "dropped",
    message: {
      sv: "titeln på en länk eller bild utelämnas",
      en: "the title of a link or picture is left out",
    },
  },
  columnAlignment: {
    kind: "dropped",
    message: { sv: "kolumnernas justering utelämnas", en: "the columns' alignment is left out" },
  },
  unevenTable: {
    kind: "changed",
    message: {
      sv: "en ojämn tabell fylls ut med tomma celler",
      en: "an uneven table is filled up with empty cells",
    },
  },
  unsafeLink: {
    kind: "changed",
    message: {
      sv: "en länk som inte är säker blir sin text",
      en: "a link that is not safe becomes its text",
    },
  },
  footnoteParts: {
    kind: "changed",
    message: {
      sv: "fotnotens delar fogas samman med radbrytningar",
      en: "the footnote's parts are joined by line breaks",
    },
  },
  footnoteRepeated: {
    kind: "changed",
    message: {
      sv: "en fotnot som används flera gånger upprepas",
      en: "a footnote used more than once is repeated",
    },
  },
  footnoteInFootnote: {
    kind: "changed",
    message: {
      sv: "en hänvisning till en fotnot i en fotnot blir text",
      en: "a reference to a footnote in a footnote becomes text",
    },
  },
  footnoteUnused: {
    kind: "dropped",
    message: {
      sv: "en fotnot som inget hänvisar till utelämnas",
      en: "a footnote that nothing refers to is left out",
    },
  },
  definitionUnused: {
    kind: "dropped",
    message: {
      sv: "en länkadress som inget hänvisar till utelämnas",
      en: "a link address that nothing refers to is left out",
    },
  },
  misplaced: {
    kind: "changed",
    message: {
      sv: "det som inte får stå här blir vanliga stycken",
      en: "what may not stand here becomes plain paragraphs",
    },
  },
  misplacedPageBreak: {
    kind: "dropped",
    message: {
      sv: "en sidbrytning som inte får stå här utelämnas",
      en: "a page break that may not stand here is left out",
    },
  },
  itemOpening: {
    kind: "changed",
    message: {
      sv: "en listpunkt som inte börjar med text får ett tomt stycke först",
      en: "a list item that does not begin with text gets an empty paragraph first",
    },
  },
  listStart: {
    kind: "changed",
    message: {
      sv: "en lista som börjar på 0 börjar på 1",
      en: "a list that starts at 0 starts at 1",
    },
  },
  unknownDirective: {
    kind: "changed",
    message: {
      sv: "ett okänt direktiv blir text eller sitt innehåll",
      en: "an unknown directive becomes text or its content",
    },
  },
  unknownAttribute: {
    kind: "changed",
    message: {
      sv: "en okänd egenskap i { } blir text",
      en: "an unknown attribute in { } becomes text",
    },
  },
  strayAttributes: {
    kind: "dropped",
    message: {
      sv: "::list, ::table eller ::quote utan lista, tabell eller citat efter sig utelämnas",
      en: "::list, ::table or ::quote with no list, table or quote after it is left out",
    },
  },
} as const satisfies Record<string, NoteText>;

export type Construct = keyof typeof noteTexts;

/** One thing that reading changed or left out, and where. Lines and columns count from 1. */
export interface Note {
  readonly kind: NoteKind;
  readonly construct: Construct;
  readonly line: number;
  readonly column: number;
  readonly message: Localized;
}
