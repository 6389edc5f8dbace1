import * as v from "valibot";
import { anyText, closed, keyed, say } from "../result/shapes.ts";

/** A field's name, as templates, Markdown and `--set name=value` write it. */
export const fieldNamePattern = /^[a-z][a-z0-9-]{0,59}$/;

const fieldSchema = closed({
  /** What the field is called on screen, in the document's language. */
  label: anyText,
  /** Empty while unfilled. */
  value: v.optional(anyText, ""),
  /** What to write here, shown while unfilled. */
  hint: v.optional(anyText, ""),
});
export type Field = Readonly<v.InferOutput<typeof fieldSchema>>;

/** The document's fields by name, in the order in which the template lists them. */
export type Fields = Readonly<Record<string, Field>>;

export const fieldsSchema = keyed(
  v.pipe(
    anyText,
    v.regex(
      fieldNamePattern,
      say((texts, issue) => texts.fieldName(issue.input)),
    ),
  ),
  fieldSchema,
);

export const isFilled = (field: Field): boolean => field.value.trim() !== "";
