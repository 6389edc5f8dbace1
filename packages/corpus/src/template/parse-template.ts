import { readMarkdown } from "@klubba/markdown";
import { failure, type Problem, type Result, sequentialIds, success } from "@klubba/model";
import * as v from "valibot";
import { suggest } from "../suggest/suggest.ts";
import { parseYaml, type Sourced } from "../yaml/parse-yaml.ts";
import { closed, id, localized, wholeNumber } from "../yaml/shapes.ts";
import { findPlaces, findReferences } from "./find-references.ts";
import type { Template } from "./template.ts";

const about = closed({
  id,
  name: localized,
  description: localized,
  pages: v.nullable(wholeNumber),
});

/** The rest of the front matter is the document's own, which `readMarkdown` judges. */
const frontMatterShape = v.looseObject(
  { template: about },
  "a template's front matter has the key template, with id, name, description and pages",
);
type FrontMatter = v.InferOutput<typeof frontMatterShape>;

const frontMatterPattern = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

function parseFrontMatter(text: string, file: string): Result<Sourced<FrontMatter>> {
  const match = frontMatterPattern.exec(text);
  if (match === null) {
    const message = "a template begins with front matter between two lines of ---";
    return failure({ file, line: 1, column: 1, message });
  }
  return parseYaml<FrontMatter>(match[1]!, file, frontMatterShape, 1);
}

/**
 * Reads a template from Markdown, every problem at once. A template loses nothing in reading, says
 * its title, uses every field that it declares and no other, and claims no coverage. Whether its
 * topics and items are in the checklist is `parseCorpus`'s to say.
 */
export function parseTemplate(text: string, file: string): Result<Template> {
  const front = parseFrontMatter(text, file);
  const read = readMarkdown(text, { createId: sequentialIds(), file });
  if (!front.ok || !read.ok) {
    const problems = [...(read.ok ? [] : read.problems), ...(front.ok ? [] : front.problems)];
    const [first, ...rest] = withoutEchoes(problems);
    return failure(first!, ...rest);
  }

  const { document, notes } = read.value;
  const { problemAt, value } = front.value;
  const declared = Object.keys(document.fields);
  const references = findReferences(document);
  const used = new Set(references.filter(({ kind }) => kind === "field").map(({ name }) => name));

  const problems: Problem[] = [
    ...notes.map(({ line, column, message }) => ({ file, line, column, message: message.en })),
    ...(document.head.title === "" ? [problemAt(["head"], "the head has no title")] : []),
    ...(Object.keys(document.evidence).length === 0
      ? []
      : [problemAt(["evidence"], "a template claims no coverage: take its evidence away")]),
    ...declared
      .filter((name) => !used.has(name))
      .map((name) => problemAt(["fields", name], `the field "${name}" is never used`)),
    ...references
      .filter(({ kind, name }) => kind === "field" && !declared.includes(name))
      .flatMap((reference) =>
        findPlaces(text, reference).map((place) => ({
          file,
          ...place,
          message: `the field "${reference.name}" is not declared${suggest(reference.name, declared)}`,
        })),
      ),
  ];
  const [first, ...rest] = problems;
  if (first !== undefined) return failure(first, ...rest);
  return success({ ...value.template, document, markdown: text });
}

/** Broken YAML is found by both readers; one report of it is enough. */
function withoutEchoes(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, column, message }) => {
    const isYaml = /YAML/.test(message);
    const key = `${line}:${column}${isYaml ? "" : message}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
