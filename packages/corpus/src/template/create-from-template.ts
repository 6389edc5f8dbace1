import {
  failure,
  type Fields,
  type PolicyDocument,
  type Problem,
  type Result,
  success,
} from "@klubba/model";
import { suggest } from "../suggest/suggest.ts";
import type { Template } from "./template.ts";

/** The field whose value also names the organisation in the document's head. */
const organisationField = "kommun";

/**
 * A new document with the template's text and guidance and the given values in its fields. Fields
 * without a value stay unfilled. A name that the template lacks is a problem.
 */
export function createFromTemplate(
  template: Template,
  values: Readonly<Record<string, string>>,
): Result<PolicyDocument> {
  const { document } = template;
  const known = Object.keys(document.fields);
  const problems: Problem[] = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: `fields.${name}`,
      message: `the template "${template.id}" has no field "${name}"${suggest(name, known) || `. It has ${known.join(", ")}`}`,
    }));
  const [first, ...rest] = problems;
  if (first !== undefined) return failure(first, ...rest);

  const fields: Fields = Object.fromEntries(
    Object.entries(document.fields).map(([name, field]) => [
      name,
      { ...field, value: values[name] ?? field.value },
    ]),
  );
  const organisation =
    document.head.organisation || (fields[organisationField]?.value.trim() ?? "");
  return success({ ...document, fields, head: { ...document.head, organisation } });
}
