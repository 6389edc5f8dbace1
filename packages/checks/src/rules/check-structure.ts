import { findBlock } from "@klubba/model";
import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import { readText } from "../reading/read-passages.ts";

export const checkTitle: Rule = ({ document }) =>
  document.head.title.trim() !== ""
    ? []
    : [
        {
          rule: "title-missing",
          severity: "error",
          section: null,
          block: null,
          excerpt: "",
          message: {
            sv: "Dokumentet har inget namn. Namnet blir filens titel, som skärmläsare läser upp först. Skriv det i dokumenthuvudet.",
            en: "The document has no title. The title is what a screen reader announces first. Write it in the document head.",
          },
        },
      ];

/** Headings in order: none empty, none that skips a level, one at most at the top. */
export const checkHeadings: Rule = ({ document, places }) => {
  const findings: Finding[] = [];
  const headings = places.filter(({ node }) => node.type.name === "heading");
  const tops = headings.filter(({ node }) => node.attrs.level === 1);
  // Without a heading 1 the title of the head stands in its place.
  let previous = 1;

  for (const { node, block, section } of headings) {
    const level: number = node.attrs.level;
    const text = readText(node, document).trim();
    const place = { section, block, excerpt: text };
    if (text === "") {
      findings.push({
        ...place,
        rule: "heading-empty",
        severity: "error",
        message: {
          sv: "Rubriken är tom. Den syns i innehållsförteckningen och läses upp som en rubrik utan namn. Skriv en rubrik eller gör om den till brödtext.",
          en: "The heading is empty. It shows in the table of contents and is read out as a heading without a name. Write one, or turn it into body text.",
        },
      });
    }
    if (level > previous + 1) {
      findings.push({
        ...place,
        rule: "heading-skipped",
        severity: "error",
        message: {
          sv: `Rubriken är på nivå ${level} men närmast före är nivå ${previous}. Den som läser med skärmläsare tror att något saknas. Välj nivå ${previous + 1}.`,
          en: `The heading is at level ${level} but the one before it is at level ${previous}. A screen reader user will think that something is missing. Choose level ${previous + 1}.`,
        },
      });
    }
    if (level === 1 && node !== tops[0]?.node) {
      findings.push({
        ...place,
        rule: "heading-several-titles",
        severity: "warning",
        message: {
          sv: "Dokumentet har fler än en rubrik på nivå 1. Nivå 1 är dokumentets namn. Gör avsnittens rubriker till nivå 2.",
          en: "The document has more than one heading at level 1. Level 1 is the document's title. Make the sections' headings level 2.",
        },
      });
    }
    previous = level;
  }
  return findings;
};

export const checkReferences: Rule = ({ document, passages }) =>
  passages.flatMap(({ node, block, section, text }) => {
    const findings: Finding[] = [];
    node.forEach((child) => {
      if (child.type.name !== "crossReference") return;
      const target = findBlock(document.body, child.attrs.target);
      if (target?.node.type.name === "heading") return;
      findings.push({
        rule: "reference-dangling",
        severity: "error",
        section,
        block,
        excerpt: text.trim(),
        message: {
          sv: "Hänvisningen pekar på en rubrik som inte finns kvar. Välj en ny rubrik eller ta bort hänvisningen.",
          en: "The reference points to a heading that is gone. Choose another heading or remove the reference.",
        },
      });
    });
    return findings;
  });

/** While drafting, guidance belongs there; once others read the document it is in the way. */
export const checkGuidance: Rule = ({ document }) => {
  if (document.head.status === "draft") return [];
  let count = 0;
  document.body.forEach((node) => {
    if (node.type.name === "guidance") count += 1;
  });
  if (count === 0) return [];
  return [
    {
      rule: "guidance-left",
      severity: "info",
      section: null,
      block: null,
      excerpt: "",
      message: {
        sv: `Vägledning finns kvar på ${count} ${count === 1 ? "ställe" : "ställen"}. Den följer inte med i export. Ta bort den när ni är klara med den.`,
        en: `Guidance is left in ${count} ${count === 1 ? "place" : "places"}. It is never exported. Remove it when you no longer need it.`,
      },
    },
  ];
};
