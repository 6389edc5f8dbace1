import { coverages, isDate, type Municipality, type Result, strengths } from "@klubba/model";
import * as v from "valibot";
import { parseYaml, type Sourced, withoutPlaces } from "../yaml/parse-yaml.ts";
import {
  closed,
  filledText,
  id,
  listOf,
  localized,
  oneOf,
  webAddress,
  wholeNumber,
} from "../yaml/shapes.ts";

const textOrNull = v.nullable(filledText);

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` of a calendar that exists. */
const isPartialDate = (text: string) =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(text) && isDate(`${text}${"-01-01".slice(text.length - 4)}`);

const partialDate = v.nullable(
  v.pipe(
    filledText,
    v.check(
      isPartialDate,
      (issue) => `a date is written YYYY, YYYY-MM or YYYY-MM-DD in quotes, got ${issue.received}`,
    ),
  ),
);

const shape: v.GenericSchema<unknown, Municipality> = closed({
  id,
  name: filledText,
  county: filledText,
  set: oneOf(["ten", "wider"]),
  population: v.nullable(wholeNumber),
  document: closed({
    title: filledText,
    type: filledText,
    adoptedBy: textOrNull,
    adoptedOn: partialDate,
    revisedOn: partialDate,
    paragraph: textOrNull,
    diaryNo: textOrNull,
    pages: v.nullable(wholeNumber),
  }),
  source: closed({
    kind: filledText,
    url: webAddress,
    otherUrls: listOf(webAddress),
    coverage: oneOf(coverages),
    note: filledText,
  }),
  facts: listOf(
    closed({
      topic: id,
      statement: localized,
      strength: v.nullable(oneOf(strengths)),
      url: webAddress,
    }),
  ),
});

export function parseSourcedMunicipality(
  text: string,
  file: string,
): Result<Sourced<Municipality>> {
  return parseYaml(text, file, shape);
}

/** Reads a surveyed municipality from YAML, every problem at once. */
export function parseMunicipality(text: string, file: string): Result<Municipality> {
  return withoutPlaces(parseSourcedMunicipality(text, file));
}
