import * as v from "valibot";

/** A field's name, as templates, Markdown and `--set name=value` write it. */
export const fieldNamePattern = /^[a-z][a-z0-9-]{0,59}$/;

const fieldSchema = v.strictObject({
  /** What the field is called on screen, in the document's language. */
  label: v.string(),
  /** Empty while unfilled. */
  value: v.optional(v.string(), ""),
  /** What to write here, shown while unfilled. */
  hint: v.optional(v.string(), ""),
});
export type Field = Readonly<v.InferOutput<typeof fieldSchema>>;

/** The document's fields by name, in the order in which the template lists them. */
export type Fields = Readonly<Record<string, Field>>;

export const fieldsSchema = v.record(
  v.pipe(
    v.string(),
    v.regex(fieldNamePattern, (issue) => `a field's name is lower-case letters, digits and hyphens, got ${issue.received}`),
  ),
  fieldSchema,
);

export const isFilled = (field: Field): boolean => field.value.trim() !== "";
