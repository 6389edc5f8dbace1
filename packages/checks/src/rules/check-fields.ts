import { isFilled } from "@klubba/model";
import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import type { Node } from "prosemirror-model";
import { isDeleted } from "../reading/read-passages.ts";

/** Fields that the text uses, each once, where it is used first; then listed ones never used. */
export const checkFields: Rule = ({ document, passages }) => {
  const findings: Finding[] = [];
  const seen = new Set<string>();

  const look = (name: string, place: Pick<Finding, "section" | "block">): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const field = document.fields[name];
    if (field === undefined) {
      findings.push({
        ...place,
        rule: "field-unknown",
        severity: "error",
        excerpt: name,
        field: name,
        message: {
          sv: `Texten använder fältet ”${name}” som dokumentet inte har. Lägg till fältet eller skriv texten direkt.`,
          en: `The text uses the field “${name}”, which the document does not have. Add the field, or write the text itself.`,
        },
      });
    } else if (!isFilled(field)) {
      const hint = field.hint === "" ? "" : ` (${field.hint})`;
      findings.push({
        ...place,
        rule: "field-unfilled",
        severity: "info",
        excerpt: `[${field.label}]`,
        field: name,
        message: {
          sv: `Fältet ”${field.label}” är inte ifyllt${hint}. Fyll i det en gång, så syns det överallt; dokumentet kan inte antas utan det.`,
          en: `The field “${field.label}” is not filled in${hint}. Fill it in once and it shows everywhere; the document cannot be adopted without it.`,
        },
      });
    }
  };

  for (const { node, section, block } of passages) {
    for (const name of readFieldNames(node)) look(name, { section, block });
  }
  for (const name of Object.keys(document.fields)) look(name, { section: null, block: null });
  return findings;
};

const readFieldNames = (block: Node): string[] =>
  block.children
    .filter((child) => child.type.name === "field" && !isDeleted(child))
    .map((child) => child.attrs.name);
