import type { AttributeSpec } from "prosemirror-model";

/** An attribute of which only the listed values are valid; the first is the default. */
export function oneOf(values: readonly (string | number)[]): AttributeSpec {
  return {
    default: values[0],
    validate(value) {
      if (!values.includes(value as string | number)) {
        throw new RangeError(`expected one of ${values.join(", ")}, got ${JSON.stringify(value)}`);
      }
    },
  };
}

/** A whole number of at least `minimum`; `minimum` is the default. */
export function wholeNumber(minimum: number): AttributeSpec {
  return {
    default: minimum,
    validate(value) {
      if (!Number.isSafeInteger(value) || (value as number) < minimum) {
        throw new RangeError(
          `expected a whole number from ${minimum}, got ${JSON.stringify(value)}`,
        );
      }
    },
  };
}

/** Text, or null when nothing is known. */
export const optionalText: AttributeSpec = { default: null, validate: "string|null" };

/** Text that may be empty. */
export const text: AttributeSpec = { default: "", validate: "string" };

/**
 * The name of a field. Fields are looked up by it in plain objects, so that what every object has,
 * as `constructor`, is no name: it would be found where there is no such field.
 */
export const nameOfField: AttributeSpec = {
  validate(value) {
    if (typeof value !== "string" || value in {}) {
      throw new RangeError(`expected the name of a field, got ${JSON.stringify(value)}`);
    }
  },
};

export const yesNo: AttributeSpec = { default: false, validate: "boolean" };

/** Widths in CSS pixels of the columns that a cell spans, or null while the browser decides. */
export const columnWidths: AttributeSpec = {
  default: null,
  validate(value) {
    const valid =
      value === null ||
      (Array.isArray(value) && value.every((width) => Number.isFinite(width) && width >= 0));
    if (!valid)
      throw new RangeError(`expected column widths or null, got ${JSON.stringify(value)}`);
  },
};

const schemesOfLinks = /^(?:https?:|mailto:|tel:)/i;
const startsWithScheme = /^[a-z][a-z0-9+.-]*:/i;

/** True for a target that may be followed: http(s), mailto, tel, or relative to the document. */
export function isSafeLink(href: string): boolean {
  // Browsers skip control characters and blanks before they look for a scheme.
  const compact = Array.from(href.trim())
    .filter((character) => character > " ")
    .join("");
  return schemesOfLinks.test(compact) || !startsWithScheme.test(compact);
}

export const link: AttributeSpec = {
  validate(value) {
    if (typeof value !== "string" || !isSafeLink(value)) {
      throw new RangeError(
        `a link starts with http, https, mailto or tel, got ${JSON.stringify(value)}`,
      );
    }
  },
};
