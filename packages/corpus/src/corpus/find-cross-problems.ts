import type { Checklist, LawRegister, Municipality, Problem } from "@klubba/model";
import { suggest } from "../suggest/suggest.ts";
import { findPlaces, findReferences, type ReferenceKind } from "../template/find-references.ts";
import type { Sourced } from "../yaml/parse-yaml.ts";
import type { FoundTemplate, Parts } from "./parse-corpus.ts";

/** The file's name without folders and ending. */
const nameOf = (file: string) => file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]+$/, "");

/** Where one part points at another that has no such thing. Parts that did not parse are passed by. */
export function findCrossProblems({
  checklist,
  laws,
  municipalities,
  templates,
}: Parts): Problem[] {
  return [
    ...(checklist === null || laws === null ? [] : findUnknownLaws(checklist, laws.value)),
    ...municipalities.flatMap((found) => findMunicipalityProblems(found, checklist?.value ?? null)),
    ...templates.flatMap((found) => findTemplateProblems(found, checklist?.value ?? null)),
  ];
}

function findUnknownLaws(
  { value, problemAt }: Sourced<Checklist>,
  register: LawRegister,
): Problem[] {
  const known = register.laws.map(({ id }) => id);
  return value.topics.flatMap(({ items }, topicIndex) =>
    items.flatMap(({ laws }, itemIndex) =>
      laws.flatMap(({ law }, index) => {
        if (known.includes(law)) return [];
        const path = ["topics", topicIndex, "items", itemIndex, "laws", index, "law"];
        return [problemAt(path, `the law register has no "${law}"${suggest(law, known)}`)];
      }),
    ),
  );
}

function findMunicipalityProblems(
  { value, file, problemAt }: Sourced<Municipality>,
  checklist: Checklist | null,
): Problem[] {
  const problems: Problem[] = [];
  const name = nameOf(file);
  if (value.id !== name) {
    problems.push(
      problemAt(["id"], `the id is the file's name: expected ${name}, got ${value.id}`),
    );
  }
  if (checklist === null) return problems;
  const topics = checklist.topics.map(({ id }) => id);
  for (const [index, { topic }] of value.facts.entries()) {
    if (topics.includes(topic)) continue;
    const message = `the checklist has no topic "${topic}"${suggest(topic, topics)}`;
    problems.push(problemAt(["facts", index, "topic"], message));
  }
  return problems;
}

function findTemplateProblems(
  { file, template }: FoundTemplate,
  checklist: Checklist | null,
): Problem[] {
  const problems: Problem[] = [];
  const name = nameOf(file);
  if (template.id !== name) {
    problems.push({
      file,
      line: 1,
      column: 1,
      message: `a template's id is the file's name: expected ${name}, got ${template.id}`,
    });
  }
  if (checklist === null) return problems;
  const known: Record<Exclude<ReferenceKind, "field">, readonly string[]> = {
    topic: checklist.topics.map(({ id }) => id),
    item: checklist.topics.flatMap(({ items }) => items.map(({ id }) => id)),
  };
  for (const reference of findReferences(template.document)) {
    if (reference.kind === "field" || known[reference.kind].includes(reference.name)) continue;
    const hint = suggest(reference.name, known[reference.kind]);
    const message = `the checklist has no ${reference.kind} "${reference.name}"${hint}`;
    problems.push(
      ...findPlaces(template.markdown, reference).map((place) => ({ file, ...place, message })),
    );
  }
  return problems;
}
