import {
  failure,
  type Fields,
  findNearest,
  type Language,
  type PolicyDocument,
  type Problem,
  type Result,
  success,
} from "@klubba/model";
import type { Template } from "./template.ts";

/** The field whose value also names the organisation in the document's head. */
const organisationField = "kommun";

interface UnknownField {
  readonly template: string;
  readonly name: string;
  readonly known: readonly string[];
  readonly nearest: string | null;
}

const unknownField: Record<Language, (field: UnknownField) => string> = {
  sv: ({ template, name, known, nearest }) =>
    `mallen ”${template}” har inget fält ”${name}”. ${nearest === null ? `Den har ${known.join(", ")}` : `Menade du ”${nearest}”?`}`,
  en: ({ template, name, known, nearest }) =>
    `the template "${template}" has no field "${name}". ${nearest === null ? `It has ${known.join(", ")}` : `Did you mean "${nearest}"?`}`,
};

/**
 * A new document with the template's text and guidance and the given values in its fields. Fields
 * without a value stay unfilled. A name that the template lacks is a problem, told in
 * `language`.
 */
export function createFromTemplate(
  template: Template,
  values: Readonly<Record<string, string>>,
  language: Language = "en",
): Result<PolicyDocument> {
  const { document } = template;
  const known = Object.keys(document.fields);
  const problems: Problem[] = Object.keys(values)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      path: `fields.${name}`,
      message: unknownField[language]({
        template: template.id,
        name,
        known,
        nearest: findNearest(name, known),
      }),
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
