import type { Language } from "@klubba/model";
import type { Period, Size } from "./matrix-filters.ts";

interface MatrixTexts {
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
  readonly exportCsv: string;
  readonly keys: string;
  readonly open: string;
  readonly notSeenBody: string;
  readonly missingBody: string;
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
  readonly questions: string;
  readonly section: string;
}

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
    exportCsv: "Ladda ner som CSV",
    keys: "Piltangenterna går mellan cellerna, Enter öppnar uppgiften.",
    open: "Visa uppgiften",
    notSeenBody:
      "Vi har inte sett något om området i den del av källan som lästs. Det betyder inte att kommunen saknar en regel.",
    missingBody:
      "Dokumentet har ingen text om området: ingen rubrik för det och inget stycke som anges som täckning.",
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
    exportCsv: "Download as CSV",
    keys: "The arrow keys move between cells, Enter opens the statement.",
    open: "Show the statement",
    notSeenBody:
      "Nothing on the topic was seen in the part of the source that was read. It does not mean that the municipality lacks a rule.",
    missingBody:
      "The document has no text on the topic: no heading for it and no block given as evidence.",
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
    questions: "Questions in the checklist",
    section: "Section",
  },
};
