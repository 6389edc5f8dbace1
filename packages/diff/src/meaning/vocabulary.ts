import type { Strength } from "@klubba/model";

/** Words of obligation in Swedish and English governing texts, with the strength they show. */
export const strengthWords: Readonly<Record<string, Strength>> = {
  ska: "ska",
  skall: "ska",
  måste: "ska",
  bör: "bör",
  får: "får",
  kan: "kan",
  shall: "ska",
  must: "ska",
  should: "bör",
  may: "får",
  can: "kan",
};

export const negations = new Set([
  "inte",
  "ej",
  "icke",
  "aldrig",
  "ingen",
  "inget",
  "inga",
  "varken",
  "nej",
  "not",
  "never",
  "no",
  "none",
  "neither",
  "nor",
  "cannot",
  "nobody",
]);

/** Beginnings of words that forbid by themselves. */
export const forbiddingStems = ["förbj", "förbud", "otillåt", "prohibit", "forbid"];

/** Permission for these alone forbids all others: `får endast`. */
export const restrictions = new Set(["endast", "bara", "enbart", "only"]);

/** What may not stand after a negation but says it of permission: `inte tillåtet`, `not allowed`. */
export const permissions = new Set(["tillåtet", "tillåten", "tillåtna", "allowed", "permitted"]);

/** How many words may lie between `får` and `inte`: "får anställda i tjänsten inte". */
export const reachOfNegation = 4;

/** How many a word says. `en` and `ett` are most often no number; before a unit they are one. */
export const numberWords: Readonly<Record<string, number>> = {
  två: 2,
  tre: 3,
  fyra: 4,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  nio: 9,
  tio: 10,
  elva: 11,
  tolv: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  tjugo: 20,
  tjugofyra: 24,
  trettio: 30,
  fyrtio: 40,
  femtio: 50,
  sextio: 60,
  nittio: 90,
  hundra: 100,
  tusen: 1000,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
  ninety: 90,
  hundred: 100,
};

export const ones = new Set(["en", "ett", "one", "a", "an"]);
export const halves = new Set(["halv", "halva", "halvt", "half"]);

/** `vart fjärde år`. */
export const ordinals: Readonly<Record<string, number>> = {
  annat: 2,
  annan: 2,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  tionde: 10,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
};
/** The same in one word: `vartannat år`. */
export const alternates = new Set(["vartannat", "varannan", "alternate"]);

/** Words before a number or a date that say which way it binds. */
export const bounds: Readonly<Record<string, "least" | "most">> = {
  minst: "least",
  tidigast: "least",
  least: "least",
  högst: "most",
  max: "most",
  maximalt: "most",
  senast: "most",
  most: "most",
};

/** What a count of times is said of: `två gånger om året`, `i veckan`. */
export const rateWords = new Set(["om", "i", "a"]);
export const definiteUnits = new Set(["dagen", "dygnet", "veckan", "månaden", "kvartalet", "året"]);

/** A unit of time as so many of one that others are counted in too: a day is 24 hours. */
export interface TimeUnit {
  readonly base: "hour" | "workday" | "month" | "minute";
  readonly times: number;
}

const units: readonly (readonly [TimeUnit, string])[] = [
  [{ base: "minute", times: 1 }, "minut minuter minute minutes"],
  [{ base: "hour", times: 1 }, "timme timmar timmars tim h hour hours"],
  [{ base: "hour", times: 24 }, "dygn dygnet dag dagar dagars day days"],
  [{ base: "workday", times: 1 }, "vardag vardagar arbetsdag arbetsdagar workday workdays"],
  [{ base: "hour", times: 168 }, "vecka veckor week weeks"],
  [{ base: "month", times: 1 }, "månad månader månaders month months"],
  [{ base: "month", times: 3 }, "kvartal quarter quarters"],
  [{ base: "month", times: 6 }, "halvår"],
  [{ base: "month", times: 12 }, "år årets year years"],
  // Councils are elected for four years.
  [{ base: "month", times: 48 }, "mandatperiod mandatperioden mandatperioder"],
];
export const timeUnits: ReadonlyMap<string, TimeUnit> = new Map(
  units.flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/** Words that say how often, by the unit that they repeat. */
export const frequencies: Readonly<Record<string, string>> = {
  dagligen: "dag",
  veckovis: "vecka",
  månadsvis: "månad",
  kvartalsvis: "kvartal",
  halvårsvis: "halvår",
  årligen: "år",
  daily: "day",
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  annually: "year",
  yearly: "year",
};
/** Before a unit: `varje år`, `per år`. */
export const each = new Set(["varje", "per", "each", "every"]);

/** Words that set a time without counting it. */
export const urgencies = new Set([
  "omgående",
  "omedelbart",
  "genast",
  "snarast",
  "skyndsamt",
  "kontorstid",
  "immediately",
  "promptly",
]);
/** The same in several words. */
export const urgentPhrases: readonly string[] = [
  "så snart som möjligt",
  "så fort som möjligt",
  "samma dag",
  "nästa dag",
  "nästa arbetsdag",
  "nästa vardag",
  "dygnet runt",
  "as soon as possible",
  "the same day",
  "the next day",
  "around the clock",
];

export const months: Readonly<Record<string, number>> = {
  januari: 1,
  februari: 2,
  mars: 3,
  april: 4,
  maj: 5,
  juni: 6,
  juli: 7,
  augusti: 8,
  september: 9,
  oktober: 10,
  november: 11,
  december: 12,
  january: 1,
  february: 2,
  march: 3,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  october: 10,
};

/** What an amount is counted in, by every way to write it, with how much one is. */
export const amountUnits: Readonly<Record<string, readonly [unit: string, times: number]>> = {
  kr: ["kr", 1],
  krona: ["kr", 1],
  kronor: ["kr", 1],
  kronors: ["kr", 1],
  sek: ["kr", 1],
  tkr: ["kr", 1000],
  mkr: ["kr", 1_000_000],
  mnkr: ["kr", 1_000_000],
  euro: ["euro", 1],
  eur: ["euro", 1],
  "€": ["euro", 1],
  "%": ["%", 1],
  procent: ["%", 1],
  percent: ["%", 1],
  procentenheter: ["%-enheter", 1],
};
/** Stand between a number and its unit: `två miljoner kronor`. */
export const thousands: Readonly<Record<string, number>> = {
  tusen: 1000,
  miljon: 1_000_000,
  miljoner: 1_000_000,
  miljard: 1_000_000_000,
  miljarder: 1_000_000_000,
  thousand: 1000,
  million: 1_000_000,
};

/** Names of laws that mean one law, by the name it is told by. */
export const lawNames: Readonly<Record<string, string>> = {
  gdpr: "gdpr",
  dataskyddsförordningen: "gdpr",
  osl: "osl",
  sekretesslagen: "osl",
  tf: "tf",
  tryckfrihetsförordningen: "tf",
  rf: "rf",
  regeringsformen: "rf",
  ygl: "ygl",
  yttrandefrihetsgrundlagen: "ygl",
  pul: "pul",
  personuppgiftslagen: "pul",
  dsa: "dsa",
  fl: "fl",
  förvaltningslagen: "fl",
  kl: "kl",
  kommunallagen: "kl",
  lou: "lou",
};
export const lawEndings = [
  "lag",
  "lagen",
  "lagens",
  "lagar",
  "lagarna",
  "förordning",
  "förordningen",
  "förordningens",
  "balken",
  "balkens",
  "konventionen",
];
/** English: a name followed by one of these, or one of these followed by a number. */
export const lawNouns = new Set(["act", "regulation", "directive"]);
export const placesAfter = new Set(["kap", "kapitlet", "§", "§§"]);
export const placesBefore = new Set(["chapter", "section", "article", "artikel", "§", "§§"]);

/** Beginnings, without what makes them definite or many, of the last part of words for functions. */
export const roleStems = [
  "chef",
  "direktör",
  "ansvarig",
  "ombud",
  "strateg",
  "sekreterar",
  "samordnar",
  "handläggar",
  "administratör",
  "redaktör",
  "utgivar",
  "kommunikatör",
  "registrator",
  "arkivari",
  "jurist",
  "upphandlar",
  "utredar",
  "rektor",
  "lärar",
  "pedagog",
  "medarbetar",
  "anställd",
  "arbetsgivar",
  "uppdragstagar",
  "praktikant",
  "politiker",
  "förtroendevald",
  "förälder",
  "föräldr",
  "vårdnadshavar",
  "ordförand",
  "ledamot",
  "ledamöt",
  "ägar",
  "moderator",
];
/** The same for bodies: those who decide, work or watch together. */
export const bodyStems = [
  "nämnd",
  "styrels",
  "fullmäktig",
  "utskott",
  "beredning",
  "myndighet",
  "verk",
  "inspektion",
  "polis",
  "domstol",
  "avdelning",
  "enhet",
  "förvaltning",
  "kontor",
  "stab",
  "socialtjänst",
  "räddningstjänst",
  "fack",
  "fackförbund",
  "regering",
  "riksdag",
];
/** Ends like a body and is none. */
export const notBodies =
  /(?:möjlig|säker|verksam|san|ny|trygg|nätverk|regelverk|ramverk|konstverk|läns)/;
/** Bodies by their short names. */
export const bodyNames = new Set([
  "imy",
  "jo",
  "jk",
  "digg",
  "sveriges-kommuner",
  "skr",
  "pts",
  "msb",
]);

export const roleWords = new Set(
  "manager director officer clerk archivist registrar editor publisher administrator employee employer staff head lawyer ombudsman coordinator guardian prosecutor moderator teacher".split(
    " ",
  ),
);
export const bodyWords = new Set(
  "council board committee department unit authority police union court agency".split(" "),
);

/** Stand between a word of obligation and what it obliges to. */
export const fillers = new Set(
  "alltid alla inom efter senast tidigast minst högst cirka ca under within after at least most även också därför då när om som att i på av med till för från och eller en ett den det de vi man kontot inte ej aldrig då normalt först själv själva genast always also the a an to be".split(
    " ",
  ),
);
