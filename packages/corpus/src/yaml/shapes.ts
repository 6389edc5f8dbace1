import { everyUnknownKey } from "@klubba/model";
import * as v from "valibot";
import { suggest } from "../suggest/suggest.ts";

/** What a value is, as a person would say it. */
export function describeValue(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a group of keys";
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A group of keys in which a missing or a misspelt key is a problem. */
export function closed<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries);
  const schema = v.strictObject(entries, (issue) => {
    const key = issue.path?.at(-1)?.key;
    if (issue.expected === "never") {
      return `unknown key "${String(key)}"${suggest(String(key), keys)}`;
    }
    if (issue.expected === "Object") {
      return `expected the keys ${keys.join(", ")}, got ${describeValue(issue.input)}`;
    }
    return `the key ${issue.expected?.replaceAll('"', "") ?? String(key)} is missing`;
  });
  return everyUnknownKey(schema);
}

/** Text that is not blank. */
export const filledText = v.pipe(
  v.string((issue) => `expected text, got ${describeValue(issue.input)}`),
  v.check((text) => text.trim() !== "", "the text is empty"),
);

/** Text that may be empty. */
export const anyText = v.string((issue) => `expected text, got ${describeValue(issue.input)}`);

export const localized = closed({ sv: filledText, en: filledText });

/** An id: lower-case letters, digits and single hyphens. */
export const id = v.pipe(
  filledText,
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    (issue) => `an id is lower-case letters and digits joined by hyphens, got ${issue.received}`,
  ),
);

export const webAddress = v.pipe(
  filledText,
  v.regex(
    /^https?:\/\/[^\s/]+\S*$/,
    (issue) =>
      `an address starts with http:// or https:// and has no blanks, got ${issue.received}`,
  ),
);

export function listOf<const Entry extends v.GenericSchema>(entry: Entry) {
  return v.array(entry, (issue) => `expected a list, got ${describeValue(issue.input)}`);
}

export function oneOf<const Options extends readonly string[]>(options: Options) {
  return v.picklist(options, (issue) => {
    const near = typeof issue.input === "string" ? suggest(issue.input, options) : "";
    return `expected one of ${options.join(", ")}, got ${describeValue(issue.input)}${near}`;
  });
}

export const wholeNumber = v.pipe(
  v.number((issue) => `expected a whole number, got ${describeValue(issue.input)}`),
  v.check(
    (value) => Number.isSafeInteger(value) && value > 0,
    (issue) => `expected a whole number from 1, got ${issue.received}`,
  ),
);
