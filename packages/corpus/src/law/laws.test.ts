import { describe, expect, test } from "vitest";
import { requireCorpus } from "../samples/require-corpus.ts";

const { laws } = await requireCorpus();
const byId = new Map(laws.staleCitations.map((stale) => [stale.id, stale]));

/** As the checks apply it: the pattern hits, and the exception does not. */
function isStale(id: string, text: string): boolean {
  const stale = byId.get(id)!;
  const hits = (pattern: string | undefined) =>
    pattern !== undefined && new RegExp(pattern, "giu").test(text);
  return hits(stale.pattern) && !hits(stale.unless);
}

/** Of each: what must be found, and what must be left alone. */
const cases: Record<string, { stale: string[]; sound: string[] }> = {
  pul: {
    stale: [
      "personuppgiftslagen (1998:204)",
      "Enligt PUL krävs",
      "personuppgiftslagens krav",
      "SFS 1998:204",
    ],
    sound: ["populär", "PULS", "personuppgiftslagstiftningen", "11998:2045", "dataskyddslagen"],
  },
  "fl-1986": {
    stale: ["förvaltningslagen (1986:223)"],
    sound: ["förvaltningslagen (2017:900)", "1986:2234"],
  },
  "kl-1991": {
    stale: ["kommunallagen (1991:900)"],
    sound: ["kommunallagen (2017:725)", "1991:9001"],
  },
  "visselblasarlagen-2016": {
    stale: ["lagen (2016:749)"],
    sound: ["visselblåsarlagen (2021:890)"],
  },
  datainspektionen: {
    stale: ["Anmäl till Datainspektionen.", "Datainspektionens beslut"],
    sound: [
      "Datainspektionen, numera Integritetsskyddsmyndigheten",
      "dåvarande Datainspektionen",
      "IMY",
    ],
  },
  skl: {
    stale: ["enligt SKL.", "SKL:s checklista"],
    sound: ["SKL (numera SKR)", "SKLAV", "Skåne", "enskild", "tvåSKL"],
  },
  bbs: {
    stale: ["lagen (1998:112) gäller", "BBS-lagen", "BBS-lagens krav"],
    sound: [
      "lagen (1998:112) i dess lydelse från den 1 december 2024",
      "BBS-lagen och förordningen (EU) 2022/2065",
      "BBS",
    ],
  },
  "digg-tillsyn": {
    stale: ["Digg har tillsyn över webbplatsen.", "Du kan anmäla brister till Digg."],
    sound: [
      "Digg ger vägledning.",
      "Tillsyn sker varje år. Digg skriver om det.",
      "diggar tillsyn",
    ],
  },
  "pts-webbriktlinjer": {
    stale: ["Post- och telestyrelsens webbriktlinjer", "webbriktlinjer från PTS"],
    sound: ["Diggs webbriktlinjer", "PTS samordnar."],
  },
  twitter: {
    stale: ["Vi finns på Twitter.", "Twitters villkor"],
    sound: ["X (tidigare Twitter)", "twittra"],
  },
  missbruksregeln: {
    stale: ["missbruksregeln gäller", "5 a § PUL", "5 a § i personuppgiftslagen"],
    sound: ["missbruk", "5 a § kommunallagen"],
  },
  "tf-3-4": {
    stale: [
      "TF 3 kap. 4 §",
      "3 kap. 4 § TF",
      "efterforskningsförbudet i 3 kap. 4 § tryckfrihetsförordningen",
      "TF 3:4",
      "tryckfrihetsförordningen (1949:105) 3 kap. 4 §",
    ],
    sound: ["TF 3 kap. 5 §", "3 kap. 4 § kommunallagen", "TF 13 kap. 4 §", "TF 2 kap. 3 §"],
  },
};

describe.each(Object.entries(cases))("the stale citation %s", (id, { stale, sound }) => {
  test.each(stale)("finds %s", (text) => expect(isStale(id, text)).toBe(true));
  test.each(sound)("leaves %s alone", (text) => expect(isStale(id, text)).toBe(false));
});

test("every stale citation is tried above", () => {
  expect([...byId.keys()].toSorted()).toEqual(Object.keys(cases).toSorted());
});

test("a repealed law is found where it is cited by number", () => {
  const repealed = laws.laws.filter(({ status }) => status === "repealed");
  expect(repealed.map(({ number }) => number)).toEqual([
    "1998:204",
    "1986:223",
    "1991:900",
    "2016:749",
  ]);
  const found = repealed.filter(({ number }) =>
    [...byId.keys()].some(
      (id) => byId.get(id)!.severity === "error" && isStale(id, `lagen (${number})`),
    ),
  );
  expect(found).toEqual(repealed);
});

test("the bulletin board act is in force, changed, and its new section is not described", () => {
  const bbs = laws.laws.find(({ id }) => id === "bbs")!;
  expect(bbs.status).toBe("amended");
  expect(bbs.state.sv).toContain("4 a § infördes 2024-12-01 – läs lydelsen");
});

test("every law says in words how and when it was read", () => {
  const spoken = /sommaren 2025|lagrad offentlig sida|inte kontrollera|inte läst|uppsats|utfallet/;
  expect(laws.laws.filter(({ state }) => !spoken.test(state.sv)).map(({ id }) => id)).toEqual([]);
  expect(new Set(laws.laws.map(({ checkedOn }) => checkedOn))).toEqual(new Set(["2026-11-23"]));
});
