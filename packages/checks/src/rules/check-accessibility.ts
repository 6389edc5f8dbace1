import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import { isDeleted, readText } from "../reading/read-passages.ts";
import type { Node } from "prosemirror-model";

export const checkTables: Rule = ({ document, places }) =>
  places
    .filter(({ node }) => node.type.name === "table" && !hasHeaderRow(node))
    .map(({ node, block, section }): Finding => {
      const first = node.firstChild?.firstChild?.firstChild;
      return {
        rule: "table-header-missing",
        severity: "error",
        section,
        block,
        excerpt: first?.isTextblock ? readText(first, document) : "",
        message: {
          sv: "Tabellen har ingen rubrikrad. Då kan en skärmläsare inte säga vilken kolumn en cell hör till. Gör första raden till rubrikrad.",
          en: "The table has no header row, so a screen reader cannot tell which column a cell belongs to. Make the first row a header row.",
        },
      };
    });

function hasHeaderRow(table: Node): boolean {
  const cells = table.firstChild?.children ?? [];
  return cells.length > 0 && cells.every((cell) => cell.type.name === "tableHeader");
}

export const checkImages: Rule = ({ places }) =>
  places
    .filter(({ node }) => node.type.name === "image")
    .filter(({ node }) => !node.attrs.decorative && node.attrs.alt.trim() === "")
    .map(({ node, block, section }) => ({
      rule: "image-text-missing",
      severity: "error",
      section,
      block,
      // A data URL is no name.
      excerpt: node.attrs.src.startsWith("data:") ? "" : node.attrs.src,
      message: {
        sv: "Bilden saknar beskrivning. Den som inte ser bilden får inte veta vad den visar. Skriv en beskrivning, eller märk bilden som dekorativ.",
        en: "The picture has no description. Whoever cannot see it is not told what it shows. Write a description, or mark the picture as decorative.",
      },
    }));

const vagueTexts = new Set(
  [
    ["här", "klicka här", "tryck här", "länk", "länken", "denna länk", "den här länken", "läs mer"],
    [
      "läs mer här",
      "läs mer på webben",
      "mer",
      "mer information",
      "mer info",
      "webbplats",
      "se här",
    ],
    [
      "here",
      "click here",
      "link",
      "this link",
      "the link",
      "read more",
      "more",
      "more information",
    ],
    ["this page", "learn more"],
  ].flat(),
);

export const checkLinks: Rule = ({ passages }) =>
  passages.flatMap(({ node, block, section }) =>
    readLinks(node)
      .map((link) => ({
        ...link,
        plain: link.text
          .trim()
          .replace(/[.:!…]+$/u, "")
          .toLowerCase(),
      }))
      .filter(({ plain, text }) => vagueTexts.has(plain) || isAddress(text))
      .map(({ text }): Finding => {
        return {
          rule: "link-vague",
          severity: isAddress(text) ? "info" : "warning",
          section,
          block,
          excerpt: text.trim(),
          message: isAddress(text)
            ? {
                sv: "Länktexten är en adress. Den läses upp tecken för tecken. Skriv i stället vad länken leder till.",
                en: "The link text is an address, read out character by character. Write where the link leads instead.",
              }
            : {
                sv: "Länktexten säger inte vart länken leder. Många läser länkarna för sig. Skriv vad läsaren får, till exempel ”kommunens riktlinjer för bilder”.",
                en: "The link text does not say where the link leads, and many read links on their own. Write what the reader gets, such as “the municipality's guideline on pictures”.",
              },
        };
      }),
  );

const isAddress = (text: string) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(text);

/** The links of a text block; neighbouring texts with one target, bold or not, are one link. */
function readLinks(block: Node): { href: string; text: string }[] {
  const links: { href: string; text: string; end: number }[] = [];
  block.forEach((child, offset) => {
    const mark = child.marks.find(({ type }) => type.name === "link");
    if (mark === undefined || !child.isText || isDeleted(child)) return;
    const last = links.at(-1);
    const end = offset + child.nodeSize;
    if (last !== undefined && last.href === mark.attrs.href && last.end === offset) {
      last.text += child.text ?? "";
      last.end = end;
    } else links.push({ href: mark.attrs.href, text: child.text ?? "", end });
  });
  return links;
}
