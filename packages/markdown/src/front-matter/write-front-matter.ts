import { emptyHead, headKeys, type PolicyDocument } from "@klubba/model";
import { stringify } from "yaml";
import { cleanText } from "../write/clean-text.ts";

/** What front matter says about itself; raised when files of before can no longer be read. */
export const markdownFormat = "1";

/** The YAML between the fences, ending with a line feed; empty entries are left out (rule F1). */
export function writeFrontMatter({ head, fields, evidence }: PolicyDocument): string {
  const filled = headKeys
    .filter((key) => key === "title" || head[key] !== emptyHead[key])
    .map((key) => [key, head[key]]);
  const value = {
    klubba: Number(markdownFormat),
    head: Object.fromEntries(filled),
    ...(Object.keys(fields).length === 0 ? {} : { fields: writeFields(fields) }),
    ...(Object.keys(evidence).length === 0 ? {} : { evidence }),
  };
  return stringify(cleaned(value), {
    lineWidth: 0,
    aliasDuplicateObjects: false,
    blockQuote: false,
  });
}

const writeFields = (fields: PolicyDocument["fields"]) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { label, value, hint }]) => [
      name,
      { label, ...(value === "" ? {} : { value }), ...(hint === "" ? {} : { hint }) },
    ]),
  );

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [cleanText(key), cleaned(inner)]),
  );
}
