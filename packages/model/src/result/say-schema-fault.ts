import { findNearest } from "../language/find-nearest.ts";
import type { Language } from "../language/language.ts";
import { marks } from "../schema/marks.ts";
import { nodes } from "../schema/nodes.ts";

const anyPart = "här ska en del av dokumentet stå: ett JSON-objekt med ”type”";

const types: Readonly<Record<string, string>> = {
  string: "text",
  number: "ett tal",
  boolean: "ja eller nej (true eller false)",
  object: "nycklar med värden",
  null: "null",
};
const typesOf = (names: string): string =>
  names
    .split(/[|,]/)
    .map((name) => types[name] ?? name)
    .join(" eller ");

function unknown(what: string, name: string, known: object): string {
  const nearest = findNearest(name, Object.keys(known));
  return `${what} ”${name}” finns inte${nearest === null ? "" : `. Menade du ”${nearest}”?`}`;
}

/** What the schema can say of JSON, as a pattern, and the same in Swedish of what it matched. */
const swedish: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Unknown node type: (.*)$/s, (name) => unknown("sorten", name, nodes)],
  [/^There is no mark type (.*) in this schema$/s, (name) => unknown("märkningen", name, marks)],
  [/^expected doc, got (.*)$/s, (name) => `ytterst ska ”doc” stå, inte ”${name}”`],
  [
    /^Invalid content for node (\w+): <>$/,
    (name) => `”${name}” saknar det innehåll som ska finnas`,
  ],
  [
    /^Invalid content for node (\w+): (.*)$/s,
    (name, content) => `”${name}” får inte innehålla det som står där: ${content}`,
  ],
  [
    /^Invalid collection of marks for node (\w+): (.*)$/s,
    (name, list) => `märkningarna på ”${name}” går inte ihop: ${list}`,
  ],
  [
    /^Unsupported attribute (.*) for (?:node|mark) of type (\w+)$/s,
    (attribute, name) => `”${name}” har inget attribut ”${attribute}”`,
  ],
  [/^No value supplied for attribute (.*)$/s, (attribute) => `attributet ”${attribute}” saknas`],
  [
    /^Expected value of type (\S+) for attribute (\w+) on type (\w+), got (\w+)$/,
    (wanted, attribute, name, got) =>
      `attributet ”${attribute}” i ”${name}” ska vara ${typesOf(wanted)}, inte ${typesOf(got)}`,
  ],
  [
    /^expected one of (.*), got (.*)$/s,
    (values, got) => `här ska ett av ${values} stå, inte ${got}`,
  ],
  [
    /^expected a whole number from (\d+), got (.*)$/s,
    (least, got) => `här ska ett heltal från ${least} stå, inte ${got}`,
  ],
  [
    /^expected the name of a field, got (.*)$/s,
    (got) => `här ska namnet på ett fält stå, inte ${got}`,
  ],
  [
    /^expected column widths or null, got (.*)$/s,
    (got) => `här ska kolumnbredder eller null stå, inte ${got}`,
  ],
  [
    /^a link starts with http, https, mailto or tel, got (.*)$/s,
    (got) => `en länk börjar med http, https, mailto eller tel, inte ${got}`,
  ],
  [/^Empty text nodes are not allowed$/, () => "en ”text” är tom: ta bort den"],
  [/^Invalid text node in JSON$/, () => "en ”text” saknar sin text (”text”)"],
  [/^Invalid mark data for Node\.fromJSON$/, () => "märkningarna (”marks”) ska vara en lista"],
  [/^Invalid input for Mark\.fromJSON$/, () => "en märkning ska vara ett JSON-objekt med ”type”"],
  [/^Invalid input for Fragment\.fromJSON$/, () => "innehållet (”content”) ska vara en lista"],
  [/^Invalid input for Node\.fromJSON$/, () => anyPart],
  [/^Maximum call stack size exceeded$/, () => "för många nivåer inuti varandra: skriv plattare"],
];

/**
 * What the schema found wrong with a body, as it says it itself, in English; in Swedish where it is
 * something that JSON from elsewhere can cause, and else in the schema's own words.
 */
export function saySchemaFault(reason: string, language: Language): string {
  if (language === "en") return reason;
  for (const [pattern, say] of swedish) {
    const match = pattern.exec(reason);
    if (match !== null) return say(...match.slice(1));
  }
  return reason;
}
