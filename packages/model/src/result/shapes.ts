import * as v from "valibot";
import { findNearest } from "../language/find-nearest.ts";
import { toLanguage } from "../language/language.ts";
import { everyUnknownKey } from "./every-unknown-key.ts";
import { problemTexts, type ProblemTexts } from "./problem-texts.ts";

type Issue = v.BaseIssue<unknown>;

/** A message in the language that the reader asked for as `lang`. */
export const say =
  (choose: (texts: ProblemTexts, issue: Issue) => string) =>
  (issue: Issue): string =>
    choose(problemTexts[toLanguage(issue.lang)], issue);

/** Keys with values, of which a missing or a misspelt key is a problem: it must not vanish. */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = Object.keys(entries);
  const message = say((texts, issue) => {
    const step = issue.path?.at(-1);
    if (step === undefined) return texts.shape("keys", issue.input);
    // A list has its places for keys.
    if (Array.isArray(step.input)) return texts.shape("keys", step.input);
    const key = String(step.key);
    if (issue.expected !== "never") return texts.missingKey(key);
    return texts.unknownKey(key, known, findNearest(key, known));
  });
  return everyUnknownKey(v.strictObject(entries, message));
}

/** Keys of the writer's own choosing, all with values of one kind. */
export const keyed = <
  Key extends v.GenericSchema<string, string>,
  const Value extends v.GenericSchema,
>(
  key: Key,
  value: Value,
) =>
  v.record(
    key,
    value,
    say((texts, issue) => texts.shape("keys", issue.input)),
  );

export const anyText = v.string(say((texts, issue) => texts.shape("text", issue.input)));

export const listOf = <const Entry extends v.GenericSchema>(entry: Entry) =>
  v.array(
    entry,
    say((texts, issue) => texts.shape("list", issue.input)),
  );

const toOneOf = (options: readonly string[]) =>
  say((texts, { input }) =>
    texts.oneOf(options, input, typeof input === "string" ? findNearest(input, options) : null),
  );

export const oneOf = <const Options extends readonly string[]>(options: Options) =>
  v.picklist(options, toOneOf(options));

/** For a variant told apart by a key with one of these values. */
export const sayVariant = (values: readonly string[]) => (issue: Issue) =>
  issue.path === undefined
    ? say((texts) => texts.shape("keys", issue.input))(issue)
    : toOneOf(values)(issue);
