import type { Language } from "@klubba/model";
import type { MatrixColumn } from "@klubba/diff";
import type { ColumnOrder, MatrixMode, TopicChoice, TopicOrder } from "./arrangement.ts";
import type { Period, Size } from "./matrix-filters.ts";

export interface MatrixTexts {
  readonly caption: string;
  readonly limitTitle: string;
  readonly filters: string;
  readonly set: string;
  readonly ten: string;
  readonly all: (count: number) => string;
  readonly county: string;
  readonly everyCounty: string;
  readonly type: string;
  readonly everyType: string;
  readonly size: string;
  readonly sizes: Readonly<Record<Size, string>>;
  readonly period: string;
  readonly periods: Readonly<Record<Period, string>>;
  readonly clear: string;
  readonly shown: (count: number, all: number) => string;
  readonly nobody: string;
  readonly nobodyBody: string;
  readonly topic: string;
  readonly layout: string;
  readonly find: string;
  readonly topics: string;
  readonly topicChoices: Readonly<Record<TopicChoice, string>>;
  readonly topicOrder: string;
  readonly topicOrders: Readonly<Record<TopicOrder, string>>;
  readonly columnOrder: string;
  readonly columnOrders: Readonly<Record<ColumnOrder, string>>;
  readonly mode: string;
  readonly modes: Readonly<Record<MatrixMode, string>>;
  readonly topicsShown: (count: number, all: number) => string;
  readonly everyTopic: string;
  readonly noTopics: string;
  readonly noTopicsBody: string;
  readonly kinds: Readonly<Record<MatrixColumn["kind"], string>>;
  readonly answered: (count: number, all: number) => string;
  readonly answering: (count: number, all: number) => string;
  readonly removeColumn: (name: string) => string;
  readonly statements: (count: number) => string;
  readonly legend: string;
  readonly strongest: string;
  readonly noStrength: string;
  readonly notSeenShort: string;
  readonly export: string;
  readonly exports: Readonly<
    Record<MatrixExport, { readonly label: string; readonly hint: string }>
  >;
  readonly keys: string;
  readonly open: string;
  readonly notSeenBody: string;
  readonly missingBody: string;
  readonly notFoundBody: string;
  readonly notSearchedBody: string;
  readonly foundText: (likeness: string) => string;
  readonly unsaid: string;
  readonly who: string;
  readonly nobodyElse: string;
  readonly nearest: (likeness: string, words: string) => string;
  readonly paraphrase: string;
  readonly ownText: string;
  readonly strength: string;
  readonly source: string;
  readonly document: string;
  readonly date: string;
  readonly undated: string;
  readonly coverage: string;
  readonly inhabitants: (count: string) => string;
  readonly commentRules: string;
  readonly borrow: string;
  readonly importedText: string;
  readonly borrowVerbatim: string;
  readonly verbatimWarning: string;
  readonly questions: string;
  readonly section: string;
}

/** What the matrix can be taken away as. */
export const matrixExports = ["xlsx", "docx", "html", "csv"] as const;
export type MatrixExport = (typeof matrixExports)[number];

/** Rules shown to visitors: the survey's one type of document that is no internal policy. */
export const commentRulesType = "kommentarsregler";

export const matrixTexts: Record<Language, MatrixTexts> = {
  sv: {
    caption: "Vad kommuner har skrivit, område för område",
    limitTitle: "Vad tabellen inte kan säga",
    filters: "Urval",
    set: "Kommuner",
    ten: "De tio i undersökningen",
    all: (count) => `Alla ${count}`,
    county: "Län",
    everyCounty: "Alla län",
    type: "Dokumenttyp",
    everyType: "Alla typer",
    size: "Storlek",
    sizes: {
      all: "Alla storlekar",
      small: "Under 20 000 invånare",
      medium: "20 000–100 000 invånare",
      large: "Över 100 000 invånare",
      unknown: "Invånarantal inte uppgivet",
    },
    period: "Årtal",
    periods: {
      all: "Alla årtal",
      before2012: "Före 2012",
      "2012to2017": "2012–2017",
      since2018: "2018 och senare",
      unknown: "Årtal inte sett",
    },
    clear: "Visa alla",
    shown: (count, all) => `${count} av ${all} kommuner visas`,
    nobody: "Inga kommuner passar urvalet.",
    nobodyBody: "Ta bort något av valen ovanför.",
    topic: "Område",
    layout: "Uppställning",
    find: "Sök område eller fråga",
    topics: "Områden",
    topicChoices: {
      all: "Alla områden",
      answered: "De som någon svarar på",
      gaps: "De som ert utkast inte svarar på",
    },
    topicOrder: "Ordna områden",
    topicOrders: {
      checklist: "Som i checklistan",
      most: "Flest svar först",
      least: "Minst svar först",
      gaps: "Egna luckor först",
    },
    columnOrder: "Ordna kommuner",
    columnOrders: {
      survey: "Som i undersökningen",
      name: "Efter namn",
      county: "Efter län",
      population: "Störst först",
      date: "Nyast först",
      coverage: "Flest områden först",
      likeness: "Mest lik ert utkast först",
    },
    mode: "Visa",
    modes: { text: "Uppgifterna", heat: "Täckningen" },
    topicsShown: (count, all) => `${count} av ${all} områden visas`,
    everyTopic: "Visa alla områden",
    noTopics: "Inga områden passar.",
    noTopicsBody: "Sök efter något annat eller visa alla områden.",
    kinds: {
      municipality: "Kodade uppgifter",
      document: "Hela texten, eget dokument",
      imported: "Hela texten, importerad",
    },
    answered: (count, all) => `${count} av ${all} områden`,
    answering: (count, all) => `${count} av ${all} kommuner`,
    removeColumn: (name) => `Ta bort ${name} ur tabellen`,
    statements: (count) => `${count} uppgifter`,
    legend: "Vad rutorna betyder",
    strongest: "Starkaste uppgiften:",
    noStrength: "uppgift utan styrka",
    notSeenShort: "ej sett: inget är känt",
    export: "Ladda ner",
    exports: {
      xlsx: { label: "Excel (.xlsx)", hint: "Matrisen, en rad per uppgift och källorna" },
      docx: { label: "Word (.docx)", hint: "Liggande tabeller, med källorna sist" },
      html: { label: "Webbsida (.html)", hint: "En fil som går att öppna var som helst" },
      csv: { label: "CSV", hint: "En rad per uppgift, för egna beräkningar" },
    },
    keys: "Piltangenterna går mellan cellerna, Enter öppnar uppgiften.",
    open: "Visa uppgiften",
    notSeenBody:
      "Vi har inte sett något om området i den del av källan som lästs. Det betyder inte att kommunen saknar en regel.",
    missingBody:
      "Dokumentet anger själv vilka områden det svarar på, men inte det här: ingen rubrik och inget stycke hör dit, och inget ställe liknar det.",
    notFoundBody:
      "Hela texten är genomsökt, men inget ställe liknar området i orden. Det kan ändå stå där med andra ord.",
    notSearchedBody:
      "Texten är på ett annat språk än sökningen, så vi vet inte om den säger något om området. Jämför den för sig, eller med andra på samma språk.",
    foundText: (likeness) =>
      `Hittat på att orden liknar områdets (likhet ${likeness} av 1). Ingen har sagt att stället hör hit, så läs det själv.`,
    unsaid: "Ange stycket som täckning i checklistan om det svarar på området.",
    who: "Vem mer säger detta?",
    nobodyElse: "Ingen av de andra säger något som liknar detta i orden.",
    nearest: (likeness, words) => `Likhet ${likeness}, gemensamt: ${words}`,
    paraphrase: "Vår sammanfattning, inte kommunens ordalydelse.",
    ownText: "Ur dokumentet, ordagrant.",
    strength: "Styrka",
    source: "Källa",
    document: "Dokument",
    date: "Antaget eller reviderat",
    undated: "datum inte sett",
    coverage: "Läst",
    inhabitants: (count) => `cirka ${count} invånare`,
    commentRules:
      "Dokumentet är regler för besökare, inte interna regler. Jämför inte vad det inte säger om interna frågor.",
    borrow: "Låna som parafras med källa",
    importedText: "Ur den importerade filen, ordagrant.",
    borrowVerbatim: "Låna ordagrant med källa",
    verbatimWarning:
      "Det här är någon annans ordalydelse. Den lånas in som den står, med sin källa. Skriv om den med egna ord innan policyn antas.",
    questions: "Frågor i checklistan",
    section: "Avsnitt",
  },
  en: {
    caption: "What municipalities have written, topic by topic",
    limitTitle: "What the table cannot tell",
    filters: "Selection",
    set: "Municipalities",
    ten: "The ten of the survey",
    all: (count) => `All ${count}`,
    county: "County",
    everyCounty: "Every county",
    type: "Type of document",
    everyType: "Every type",
    size: "Size",
    sizes: {
      all: "Every size",
      small: "Under 20,000 inhabitants",
      medium: "20,000–100,000 inhabitants",
      large: "Over 100,000 inhabitants",
      unknown: "Number of inhabitants not given",
    },
    period: "Year",
    periods: {
      all: "Every year",
      before2012: "Before 2012",
      "2012to2017": "2012–2017",
      since2018: "2018 and later",
      unknown: "Year not seen",
    },
    clear: "Show all",
    shown: (count, all) => `${count} of ${all} municipalities shown`,
    nobody: "No municipalities fit the selection.",
    nobodyBody: "Take away one of the choices above.",
    topic: "Topic",
    layout: "Layout",
    find: "Find a topic or question",
    topics: "Topics",
    topicChoices: {
      all: "Every topic",
      answered: "Those somebody answers",
      gaps: "Those your draft does not answer",
    },
    topicOrder: "Order topics",
    topicOrders: {
      checklist: "As in the checklist",
      most: "Most answers first",
      least: "Fewest answers first",
      gaps: "Own gaps first",
    },
    columnOrder: "Order municipalities",
    columnOrders: {
      survey: "As in the survey",
      name: "By name",
      county: "By county",
      population: "Largest first",
      date: "Newest first",
      coverage: "Most topics first",
      likeness: "Most like your draft first",
    },
    mode: "Show",
    modes: { text: "The statements", heat: "The coverage" },
    topicsShown: (count, all) => `${count} of ${all} topics shown`,
    everyTopic: "Show every topic",
    noTopics: "No topics fit.",
    noTopicsBody: "Look for something else or show every topic.",
    kinds: {
      municipality: "Coded statements",
      document: "The whole text, own document",
      imported: "The whole text, imported",
    },
    answered: (count, all) => `${count} of ${all} topics`,
    answering: (count, all) => `${count} of ${all} municipalities`,
    removeColumn: (name) => `Take ${name} out of the table`,
    statements: (count) => `${count} statements`,
    legend: "What the squares mean",
    strongest: "The strongest statement:",
    noStrength: "a statement without strength",
    notSeenShort: "not seen: nothing is known",
    export: "Download",
    exports: {
      xlsx: { label: "Excel (.xlsx)", hint: "The matrix, a row a statement, and the sources" },
      docx: { label: "Word (.docx)", hint: "Tables that lie down, the sources last" },
      html: { label: "Web page (.html)", hint: "One file that opens anywhere" },
      csv: { label: "CSV", hint: "A row a statement, for calculations of your own" },
    },
    keys: "The arrow keys move between cells, Enter opens the statement.",
    open: "Show the statement",
    notSeenBody:
      "Nothing on the topic was seen in the part of the source that was read. It does not mean that the municipality lacks a rule.",
    missingBody:
      "The document says itself which topics it answers, but not this one: no heading and no block belongs there, and no passage resembles it.",
    notFoundBody:
      "The whole text was searched, but no passage resembles the topic in its words. It may still say it in other words.",
    notSearchedBody:
      "The text is in another language than the search, so we do not know whether it says anything on the topic. Compare it alone, or with others in its language.",
    foundText: (likeness) =>
      `Found because its words resemble the topic's (likeness ${likeness} of 1). Nobody has said that the passage belongs here, so read it yourself.`,
    unsaid: "Give the block as evidence in the checklist if it answers the topic.",
    who: "Who else says this?",
    nobodyElse: "None of the others says anything that resembles this in its words.",
    nearest: (likeness, words) => `Likeness ${likeness}, in common: ${words}`,
    paraphrase: "Our own paraphrase, not the municipality's wording.",
    ownText: "From the document, word for word.",
    strength: "Strength",
    source: "Source",
    document: "Document",
    date: "Adopted or revised",
    undated: "date not seen",
    coverage: "Read",
    inhabitants: (count) => `about ${count} inhabitants`,
    commentRules:
      "The document is rules for visitors, not internal rules. Do not compare what it does not say on internal matters.",
    borrow: "Borrow as a paraphrase with its source",
    importedText: "From the imported file, word for word.",
    borrowVerbatim: "Borrow word for word with its source",
    verbatimWarning:
      "This is somebody else's wording. It is borrowed as it stands, with its source. Put it in your own words before the policy is adopted.",
    questions: "Questions in the checklist",
    section: "Section",
  },
};
