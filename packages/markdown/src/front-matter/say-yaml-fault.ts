import type { Language } from "@klubba/model";
import type { ErrorCode } from "yaml";

/** In Swedish, by the parser's code; where one code has several meanings, by a part of its words. */
type Faults = string | Readonly<Record<string, string>>;

const quoteIt = "sätt värdet inom citattecken";
const indent =
  "raden är indragen för lite eller för mycket: nycklar på samma nivå börjar lika långt in";

/** The codes that text typed by hand can meet; null where the parser's own words must do. */
const swedish: Readonly<Record<ErrorCode, Faults | null>> = {
  ALIAS_PROPS: `ett värde som börjar med * hänvisar till ett annat: ${quoteIt}`,
  BAD_ALIAS: `ett värde som börjar med * eller & har särskild betydelse: ${quoteIt}`,
  BAD_COLLECTION_TYPE: `ett värde som börjar med ! har särskild betydelse: ${quoteIt}`,
  BAD_DIRECTIVE: `en rad som börjar med % har särskild betydelse: ${quoteIt}`,
  BAD_DQ_ESCAPE: "omvänt snedstreck (\\) inom citattecken har särskild betydelse: skriv \\\\",
  BAD_INDENT: {
    "end with a }": "en avslutande } saknas, eller så är raderna före den indragna för lite",
    "end with a ]": "en avslutande ] saknas, eller så är raderna före den indragna för lite",
    "": indent,
  },
  BAD_PROP_ORDER: `ett värde som börjar med & eller ! har särskild betydelse: ${quoteIt}`,
  BAD_SCALAR_START: `ett värde får inte börja med @, \`, % eller annat tecken som YAML använder: ${quoteIt}`,
  BLOCK_AS_IMPLICIT_KEY: {
    "Nested mappings": `två kolon på samma rad: ${quoteIt}; eller så är raden under indragen för långt`,
    "": "en lista kan inte vara en nyckel: börja listan på en ny rad",
  },
  BLOCK_IN_FLOW: "inom { } och [ ] skiljs värdena med kommatecken, inte med nya rader och streck",
  DUPLICATE_KEY: "nyckeln står två gånger: ta bort den ena",
  IMPOSSIBLE: null,
  KEY_OVER_1024_CHARS: "före kolon står mer än 1024 tecken: ett kolon saknas nog tidigare",
  MISSING_CHAR: {
    'closing "quote': 'ett avslutande citattecken (") saknas',
    "closing 'quote": "en avslutande apostrof (') saknas",
    "end with a }": "en avslutande } saknas",
    "end with a ]": "en avslutande ] saknas",
    "Implicit map keys": "efter nyckeln ska det stå kolon och ett värde",
    "space after :": "efter kolon ska det stå ett blanksteg",
    "Missing , ": "ett kommatecken saknas mellan värdena",
    "Missing , or :": "ett kommatecken eller kolon saknas mellan värdena",
    Comments: `före # ska det stå ett blanksteg; hör # till värdet, ${quoteIt}`,
    "Sequence item": "punkten i listan saknar streck (-)",
    "": "ett tecken saknas",
  },
  MULTILINE_IMPLICIT_KEY: "raden saknar kolon, eller så delas nyckeln mellan två rader",
  MULTIPLE_ANCHORS: `ett värde som börjar med & har särskild betydelse: ${quoteIt}`,
  MULTIPLE_DOCS: "här börjar en ny YAML: filen får bara ha en",
  MULTIPLE_TAGS: `ett värde som börjar med ! har särskild betydelse: ${quoteIt}`,
  NON_STRING_KEY: "nyckeln är inte text",
  RESOURCE_EXHAUSTION: "för många nivåer inuti varandra: skriv plattare",
  TAB_AS_INDENT: "indrag görs med blanksteg, inte med tabb",
  TAG_RESOLVE_FAILED: `ett värde som börjar med ! har särskild betydelse: ${quoteIt}`,
  UNEXPECTED_TOKEN: {
    "Unexpected ,": "ett kommatecken för mycket",
    "empty item": "ett tomt värde mellan två kommatecken: ta bort det ena",
    "": "det som står här hör inte till värdet eller nyckeln före: en ny rad, ett kolon eller citattecken saknas",
  },
};

/** What is wrong with the YAML, as a person would say it; in English, the parser's own words. */
export function sayYamlFault(
  { code, message }: { readonly code: ErrorCode; readonly message: string },
  language: Language,
): string {
  if (language === "en") return message;
  // A parser of another day may have other codes.
  const faults = swedish[code] ?? null;
  if (faults === null) return `”${message}”`;
  if (typeof faults === "string") return faults;
  const parts = Object.keys(faults).filter((part) => message.includes(part));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), "");
  return faults[longest] ?? `”${message}”`;
}

/** What is wrong with YAML whose values cannot be had: one refers, `*anchor`, to what is not there. */
export function sayAliasFault(reason: string, language: Language): string {
  if (language === "en") return reason;
  if (!/alias/i.test(reason)) return `”${reason}”`;
  return `ett värde som börjar med * hänvisar till andra som saknas eller är för många: ${quoteIt}`;
}
