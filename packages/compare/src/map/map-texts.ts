import type { Language } from "@klubba/model";
import type { PolicyKind } from "./similarity-map.ts";

/** How alike two policies are, in words; each begins at this likeness. */
export const degrees = [
  { from: 0.6, word: { sv: "mycket lika", en: "very alike" } },
  { from: 0.4, word: { sv: "lika", en: "alike" } },
  { from: 0.25, word: { sv: "ganska lika", en: "rather alike" } },
  { from: 0.1, word: { sv: "lite lika", en: "a little alike" } },
  { from: 0, word: { sv: "nästan inget lika", en: "hardly alike" } },
] as const satisfies readonly { from: number; word: Record<Language, string> }[];

export const sayDegree = (likeness: number, language: Language): string =>
  (degrees.find(({ from }) => likeness >= from) ?? degrees.at(-1)!).word[language];

/** `0,62` */
export const sayLikeness = (likeness: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(likeness);

interface MapTexts {
  readonly caution: string;
  readonly cautionText: string;
  readonly kinds: Readonly<Record<PolicyKind, string>>;
  readonly pair: (one: string, other: string, likeness: string, degree: string) => string;
  readonly same: (name: string) => string;
  readonly heat: string;
  readonly heatLead: string;
  readonly heatKeys: string;
  readonly scale: string;
  readonly plot: string;
  readonly plotLead: (explained: string) => string;
  readonly plotKeys: string;
  readonly point: (name: string, kind: string, nearest: string, likeness: string) => string;
  readonly unnamed: (count: number) => string;
  readonly nearest: (name: string) => string;
  readonly policy: string;
  readonly pairs: string;
  readonly pairsLead: string;
  readonly every: string;
  readonly one: string;
  readonly other: string;
  readonly likeness: string;
  readonly degree: string;
  readonly why: string;
  readonly shared: (words: string) => string;
  readonly compare: string;
  readonly compareOf: (one: string, other: string) => string;
  readonly more: (count: number) => string;
  readonly shown: (count: number, all: number) => string;
  readonly tooFew: string;
  readonly tooFewText: string;
}

export const mapTexts: Record<Language, MapTexts> = {
  sv: {
    caution: "Vad som jämförs",
    cautionText:
      "För kommunerna jämförs våra kodade omskrivningar, inte deras egna texter. Likheten säger alltså hur lika det vi har sett är, inte hur lika dokumenten är. Ert utkast och importerade filer jämförs med hela sin text.",
    kinds: {
      draft: "Ert utkast, hela texten",
      imported: "Importerad, hela texten",
      municipality: "Kommun, kodade uppgifter",
    },
    pair: (one, other, likeness, degree) => `${one} och ${other}: likhet ${likeness}, ${degree}`,
    same: (name) => `${name} med sig själv`,
    heat: "Vilka som liknar varandra",
    heatLead:
      "Ju starkare färg, desto mer lika. De som liknar varandra står intill varandra, och trädet visar i vilken ordning de hör ihop.",
    heatKeys: "Piltangenterna går mellan rutorna, Enter öppnar jämförelsen.",
    scale: "Likhet",
    plot: "Hur långt ifrån varandra de står",
    plotLead: (explained) =>
      `Ju närmare två punkter är, desto mer lika. Bilden visar ${explained} av skillnaderna; resten får inte plats i två riktningar, så läs den ihop med siffrorna.`,
    plotKeys: "Piltangenterna går från punkt till punkt, Enter visar vilka som är närmast.",
    point: (name, kind, nearest, likeness) =>
      `${name} (${kind}), mest lik ${nearest}: likhet ${likeness}`,
    unnamed: (count) =>
      count === 1
        ? "Ett namn får inte plats; det visas när punkten väljs."
        : `${count} namn får inte plats; de visas när punkten väljs.`,
    nearest: (name) => `Närmast ${name}`,
    policy: "Policy",
    pairs: "Alla par i siffror",
    pairsLead: "Samma uppgifter som i bilderna. Likheten går från 0 till 1.",
    every: "Alla",
    one: "Den ena",
    other: "Den andra",
    likeness: "Likhet",
    degree: "I ord",
    why: "Vad som liknar",
    shared: (words) => `Gemensamma ord: ${words}`,
    compare: "Jämför",
    compareOf: (one, other) => `Jämför ${one} med ${other}`,
    more: (count) => `Visa ${count} till`,
    shown: (count, all) => `${count} av ${all} par visas`,
    tooFew: "Det behövs minst två policyer.",
    tooFewText: "Ändra urvalet eller lägg till en fil.",
  },
  en: {
    caution: "What is compared",
    cautionText:
      "For the municipalities our coded paraphrases are compared, not their own texts. So the likeness tells how alike what we have seen is, not how alike the documents are. Your draft and imported files are compared by their whole text.",
    kinds: {
      draft: "Your draft, the whole text",
      imported: "Imported, the whole text",
      municipality: "Municipality, coded statements",
    },
    pair: (one, other, likeness, degree) => `${one} and ${other}: likeness ${likeness}, ${degree}`,
    same: (name) => `${name} with itself`,
    heat: "Which resemble each other",
    heatLead:
      "The stronger the colour, the more alike. Those alike stand side by side, and the tree shows in what order they belong together.",
    heatKeys: "The arrow keys move between the squares, Enter opens the comparison.",
    scale: "Likeness",
    plot: "How far apart they stand",
    plotLead: (explained) =>
      `The nearer two points are, the more alike. The picture shows ${explained} of the differences; the rest has no room in two directions, so read it together with the figures.`,
    plotKeys: "The arrow keys go from point to point, Enter shows which are nearest.",
    point: (name, kind, nearest, likeness) =>
      `${name} (${kind}), most like ${nearest}: likeness ${likeness}`,
    unnamed: (count) =>
      count === 1
        ? "One name has no room; it is shown when the point is chosen."
        : `${count} names have no room; they are shown when the point is chosen.`,
    nearest: (name) => `Nearest to ${name}`,
    policy: "Policy",
    pairs: "Every pair in figures",
    pairsLead: "The same as in the pictures. The likeness goes from 0 to 1.",
    every: "All",
    one: "One",
    other: "The other",
    likeness: "Likeness",
    degree: "In words",
    why: "What is alike",
    shared: (words) => `Words in common: ${words}`,
    compare: "Compare",
    compareOf: (one, other) => `Compare ${one} with ${other}`,
    more: (count) => `Show ${count} more`,
    shown: (count, all) => `${count} of ${all} pairs shown`,
    tooFew: "At least two policies are needed.",
    tooFewText: "Change the selection or add a file.",
  },
};
