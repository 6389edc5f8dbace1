import {
  closed,
  type EvidenceByItem,
  evidenceByItemSchema,
  type Fields,
  fieldsSchema,
  type Head,
  headSchema,
  type Language,
  type Problem,
  toLanguage,
} from "@klubba/model";
import * as v from "valibot";
import { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
import { problemTexts } from "../read/problem-texts.ts";
import { sayAliasFault, sayYamlFault } from "./say-yaml-fault.ts";
import { markdownFormat } from "./write-front-matter.ts";

export interface FrontMatter {
  readonly head: Head;
  readonly fields: Fields;
  readonly evidence: EvidenceByItem;
  /** False where nothing is said about the title: then the first heading 1 is it (rule F3). */
  readonly hasTitle: boolean;
  readonly problems: readonly Problem[];
}

const frontMatterSchema = closed({
  klubba: v.optional(
    v.literal(markdownFormat, ({ input, lang }) =>
      problemTexts[toLanguage(lang)].otherFormat(
        typeof input === "string" ? input : "…",
        markdownFormat,
      ),
    ),
  ),
  template: v.optional(v.unknown()),
  head: v.optional(headSchema, {}),
  fields: v.optional(fieldsSchema, {}),
  evidence: v.optional(evidenceByItemSchema, {}),
});

/** One broken bracket can make the parser name every line after it. */
const mostFaults = 20;

const nothing = { hasTitle: false, ...v.parse(frontMatterSchema, {}) } as const;

/**
 * Reads the YAML of front matter that begins on line `firstLine` of the file. Every value is text
 * (rule F1). All problems at once, in `language`, each with its line and column.
 */
export function readFrontMatter(yaml: string, firstLine: number, language: Language): FrontMatter {
  const { notYaml } = problemTexts[language];
  const lines = new LineCounter();
  const document = parseDocument(yaml, {
    schema: "failsafe",
    lineCounter: lines,
    prettyErrors: false,
  });
  const problemAt = (offset: number, message: string, path?: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { message, line: line + firstLine - 1, column: col, ...(path ? { path } : {}) };
  };
  const broken = [...document.errors, ...document.warnings]
    .slice(0, mostFaults)
    .map((error) => problemAt(error.pos[0], notYaml(sayYamlFault(error, language))));
  if (broken.length > 0) return { ...nothing, problems: broken };

  let value: unknown;
  try {
    value = withoutEmpty(document.toJS());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ...nothing, problems: [problemAt(0, notYaml(sayAliasFault(reason, language)))] };
  }
  const parsed = v.safeParse(frontMatterSchema, value, { lang: language });
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => {
      const path = (issue.path ?? []).map(({ key }) => key);
      const isUnknown = issue.type === "strict_object" && issue.expected === "never";
      const isKey = isUnknown || issue.path?.at(-1)?.origin === "key";
      return problemAt(offsetOf(document, path, isKey), issue.message, path.join("."));
    });
    return { ...nothing, problems: problems.toSorted(byPlace) };
  }
  const { head, fields, evidence } = parsed.output;
  const hasTitle = document.hasIn(["head", "title"]);
  return { head, fields, evidence, hasTitle, problems: [] };
}

/** `head:` with nothing after it is an empty head; nothing at all is empty front matter. */
function withoutEmpty(value: unknown): unknown {
  if (value === null || value === "") return {};
  if (typeof value !== "object" || Array.isArray(value)) return value;
  const emptied = ["head", "fields", "evidence"];
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      inner === "" && emptied.includes(key) ? {} : inner,
    ]),
  );
}

const byPlace = (left: Problem, right: Problem): number =>
  (left.line ?? 0) - (right.line ?? 0) || (left.column ?? 0) - (right.column ?? 0);

/** Where the value at this path begins, or the key; the nearest thing around it when missing. */
function offsetOf(document: Document, path: readonly unknown[], wantsKey: boolean): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const [index, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (pair === undefined) return offset;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
      if (wantsKey && index === path.length - 1) return offset;
    } else {
      node = document.getIn(path.slice(0, index + 1), true);
    }
    offset = startOf(node) ?? offset;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null)?.range?.[0];
}
