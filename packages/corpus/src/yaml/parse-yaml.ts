import { failure, type Problem, type Result, success } from "@klubba/model";
import * as v from "valibot";
import { type Document, isMap, isScalar, isSeq, parseDocument } from "yaml";
import { placeAt } from "./place-at.ts";

export type Path = readonly (string | number)[];

/** A value read from a file, and where each part of it stands. */
export interface Sourced<T> {
  readonly value: T;
  readonly file: string;
  /** A problem at the value of `path`, or at the innermost part around it that exists. */
  readonly problemAt: (path: Path, message: string) => Problem;
}

/** Aliases can multiply a small file beyond memory; ours have none. */
const mostAliases = 100;

const startOf = (node: unknown): number | undefined =>
  (node as { range?: readonly number[] | null } | null)?.range?.[0];

/** The offset of `path`: of the value, or of the key when `wanted` is "key". */
function findOffset(document: Document, path: Path, wanted: "key" | "value"): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
      if (pair === undefined) break;
      const key = startOf(pair.key) ?? offset;
      offset = last && wanted === "key" ? key : (startOf(pair.value) ?? key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === "number" && step < node.items.length) {
      node = node.items[step];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

/**
 * Reads YAML 1.2 of one shape, every problem at once, each with line and column. `linesBefore`
 * counts the lines of the file above the text, as for front matter.
 */
export function parseYaml<T>(
  text: string,
  file: string,
  shape: v.GenericSchema<unknown, T>,
  linesBefore = 0,
): Result<Sourced<T>> {
  const document = parseDocument(text, { prettyErrors: false });
  const problemFrom = (offset: number, message: string): Problem => {
    const { line, column } = placeAt(text, offset);
    return { file, line: line + linesBefore, column, message };
  };

  const [first, ...rest] = [...document.errors, ...document.warnings].map((error) =>
    problemFrom(error.pos[0], `not valid YAML: ${error.message}`),
  );
  if (first !== undefined) return failure(first, ...rest);

  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: mostAliases });
  } catch (error) {
    return failure(
      problemFrom(0, `not valid YAML: ${error instanceof Error ? error.message : String(error)}`),
    );
  }

  const parsed = v.safeParse(shape, value);
  if (parsed.success) {
    const problemAt = (path: Path, message: string) =>
      problemFrom(findOffset(document, path, "value"), message);
    return success({ value: parsed.output, file, problemAt });
  }
  const [firstIssue, ...otherIssues] = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const wanted = issue.expected === "never" ? "key" : "value";
    return problemFrom(findOffset(document, path, wanted), issue.message);
  });
  return failure(firstIssue!, ...otherIssues);
}

/** The value alone, for those who need no places. */
export function withoutPlaces<T>(result: Result<Sourced<T>>): Result<T> {
  return result.ok ? success(result.value.value) : result;
}
