import {
  failure,
  isDate,
  type LawRegister,
  lawStatuses,
  type Problem,
  type Result,
  severities,
  verifications,
} from "@klubba/model";
import * as v from "valibot";
import { source } from "../checklist/parse-checklist.ts";
import { findRepeated } from "../yaml/find-repeated.ts";
import { parseYaml, type Path, type Sourced, withoutPlaces } from "../yaml/parse-yaml.ts";
import { anyText, closed, filledText, id, listOf, localized, oneOf } from "../yaml/shapes.ts";

const day = v.pipe(
  filledText,
  v.check(isDate, (issue) => `a day is written YYYY-MM-DD, got ${issue.received}`),
);

const law = closed({
  id,
  name: localized,
  number: anyText,
  status: oneOf(lawStatuses),
  state: localized,
  relevance: localized,
  verification: oneOf(verifications),
  checkedOn: day,
  sources: listOf(source),
});

const staleCitation = closed({
  id,
  pattern: filledText,
  unless: v.exactOptional(filledText),
  severity: oneOf(severities),
  advice: localized,
  verification: oneOf(verifications),
});

const shape: v.GenericSchema<unknown, LawRegister> = closed({
  laws: listOf(law),
  staleCitations: listOf(staleCitation),
});

/** Why a pattern does not compile with the flags it is used with, or null when it does. */
function findFault(pattern: string): string | null {
  try {
    RegExp(pattern, "giu").test("");
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function findProblems({ value, problemAt }: Sourced<LawRegister>): Problem[] {
  const named = (list: "laws" | "staleCitations") =>
    value[list].map(({ id }, index) => ({ name: id, path: [list, index, "id"] }));
  const repeated = [...findRepeated(named("laws")), ...findRepeated(named("staleCitations"))];
  const patterns = value.staleCitations.flatMap(({ pattern, unless }, index) => [
    { pattern, path: ["staleCitations", index, "pattern"] satisfies Path },
    { pattern: unless ?? "", path: ["staleCitations", index, "unless"] satisfies Path },
  ]);
  const faults = patterns.flatMap(({ pattern, path }) => {
    const fault = findFault(pattern);
    return fault === null ? [] : [problemAt(path, `not a regular expression: ${fault}`)];
  });
  const unsupported = value.laws.flatMap((law, index) =>
    law.verification !== "unverified" && law.sources.length === 0
      ? [
          problemAt(
            ["laws", index, "verification"],
            `"${law.verification}" needs a source that says so`,
          ),
        ]
      : [],
  );
  return [
    ...repeated.map(({ name, path }) => problemAt(path, `the id "${name}" stands here twice`)),
    ...faults,
    ...unsupported,
  ];
}

export function parseSourcedLawRegister(text: string, file: string): Result<Sourced<LawRegister>> {
  const parsed = parseYaml(text, file, shape);
  if (!parsed.ok) return parsed;
  const [first, ...rest] = findProblems(parsed.value);
  return first === undefined ? parsed : failure(first, ...rest);
}

/** Reads a law register from YAML, every problem at once. */
export function parseLawRegister(text: string, file: string): Result<LawRegister> {
  return withoutPlaces(parseSourcedLawRegister(text, file));
}
