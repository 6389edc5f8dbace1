import { type Checklist, failure, type Problem, type Result, verifications } from "@klubba/model";
import * as v from "valibot";
import { suggest } from "../suggest/suggest.ts";
import { findRepeated } from "../yaml/find-repeated.ts";
import { parseYaml, type Sourced, withoutPlaces } from "../yaml/parse-yaml.ts";
import {
  anyText,
  closed,
  filledText,
  id,
  listOf,
  localized,
  oneOf,
  webAddress,
} from "../yaml/shapes.ts";
import { origins } from "./origins.ts";

export const source = closed({ title: filledText, url: v.exactOptional(webAddress) });

const item = closed({
  id,
  question: localized,
  why: localized,
  laws: listOf(closed({ law: id, place: anyText, verification: oneOf(verifications) })),
  sources: listOf(source),
  verification: oneOf(verifications),
  origins: listOf(filledText),
});

const topic = closed({
  id,
  title: localized,
  items: v.pipe(listOf(item), v.minLength(1, "a topic has at least one item")),
});

const shape: v.GenericSchema<unknown, Checklist> = closed({
  id,
  title: localized,
  topics: v.pipe(listOf(topic), v.minLength(1, "a checklist has at least one topic")),
});

/** What the shape alone cannot tell: ids once each, and every older item answered exactly once. */
function findProblems(sourced: Sourced<Checklist>): Problem[] {
  const { value, problemAt } = sourced;
  const topics = value.topics.map(({ id }, index) => ({ name: id, path: ["topics", index, "id"] }));
  const items = value.topics.flatMap(({ items }, topicIndex) =>
    items.map((item, index) => ({ item, path: ["topics", topicIndex, "items", index] })),
  );
  const asked = items.flatMap(({ item, path }) =>
    item.origins.map((name, index) => ({ name, path: [...path, "origins", index] })),
  );
  const named = items.map(({ item, path }) => ({ name: item.id, path: [...path, "id"] }));
  const answered = new Set(asked.map(({ name }) => name));

  return [
    ...findRepeated(topics).map(({ name, path }) =>
      problemAt(path, `the topic "${name}" stands here twice`),
    ),
    ...findRepeated(named).map(({ name, path }) =>
      problemAt(path, `the item "${name}" stands here twice`),
    ),
    ...asked
      .filter(({ name }) => !origins.includes(name))
      .map(({ name, path }) =>
        problemAt(path, `no older checklist has an item "${name}"${suggest(name, origins)}`),
      ),
    ...findRepeated(asked).map(({ name, path }) =>
      problemAt(path, `"${name}" is already answered by an item above`),
    ),
    ...origins
      .filter((name) => !answered.has(name))
      .map((name) => problemAt(["topics"], `no item has "${name}" among its origins`)),
  ];
}

export function parseSourcedChecklist(text: string, file: string): Result<Sourced<Checklist>> {
  const parsed = parseYaml(text, file, shape);
  if (!parsed.ok) return parsed;
  const [first, ...rest] = findProblems(parsed.value);
  return first === undefined ? parsed : failure(first, ...rest);
}

/** Reads a checklist from YAML, every problem at once. Whether its laws exist is `parseCorpus`'s. */
export function parseChecklist(text: string, file: string): Result<Checklist> {
  return withoutPlaces(parseSourcedChecklist(text, file));
}
