import type { Attrs, NodeSpec } from "prosemirror-model";
import {
  columnWidths,
  nameOfField,
  oneOf,
  optionalText,
  text,
  wholeNumber,
  yesNo,
} from "./attributes.ts";

/** The slice of a DOM element that parsing reads; the model itself knows no DOM. */
interface Element {
  getAttribute(name: string): string | null;
}

/**
 * What every block carries: `id`, stable through edits (null only until ids are assigned), and
 * `suggestion`, reserved for a tracked change to the block as a whole, as JSON text.
 */
const blockAttributes = { id: optionalText, suggestion: optionalText } as const;

const idOf = (element: Element) => ({ id: element.getAttribute("data-id") });
const idTo = (attributes: Attrs): Record<string, string> =>
  attributes.id === null ? {} : { "data-id": String(attributes.id) };

const numberOf = (element: Element, name: string, fallback: number) => {
  const value = Number(element.getAttribute(name));
  return Number.isSafeInteger(value) && value > 0 ? value : fallback;
};

export const headingLevels = [1, 2, 3, 4] as const;
export type HeadingLevel = (typeof headingLevels)[number];

/** How an ordered list counts, in the order in which CSS and Word name them. */
export const listFormats = [
  "decimal",
  "lowerAlpha",
  "upperAlpha",
  "lowerRoman",
  "upperRoman",
] as const;
export type ListFormat = (typeof listFormats)[number];

/** What follows the number: `1.` or `1)`. */
export const listDelimiters = ["period", "paren"] as const;
export type ListDelimiter = (typeof listDelimiters)[number];

const htmlListTypes: Record<ListFormat, string> = {
  decimal: "1",
  lowerAlpha: "a",
  upperAlpha: "A",
  lowerRoman: "i",
  upperRoman: "I",
};

const listFormatOf = (type: string | null) =>
  listFormats.find((format) => htmlListTypes[format] === type) ?? "decimal";

const cellAttributes = {
  ...blockAttributes,
  colspan: wholeNumber(1),
  rowspan: wholeNumber(1),
  colwidth: columnWidths,
} as const;

const cellOf = (element: Element) => {
  const widths = (element.getAttribute("data-colwidth") ?? "").split(",").map(Number);
  const colspan = numberOf(element, "colspan", 1);
  return {
    ...idOf(element),
    colspan,
    rowspan: numberOf(element, "rowspan", 1),
    colwidth: widths.length === colspan && widths.every((width) => width > 0) ? widths : null,
  };
};

const cellTo = (attributes: Attrs): Record<string, string> => ({
  ...idTo(attributes),
  ...(attributes.colspan === 1 ? {} : { colspan: String(attributes.colspan) }),
  ...(attributes.rowspan === 1 ? {} : { rowspan: String(attributes.rowspan) }),
  ...(attributes.colwidth === null ? {} : { "data-colwidth": attributes.colwidth.join(",") }),
});

/**
 * Every kind of node a document may hold, in the order in which parsing tries them.
 * The only list of its kind: editor, live document, comparison, checks and exporters derive theirs.
 */
export const nodes = {
  doc: { content: "block+" },

  paragraph: {
    group: "block listBlock cellBlock",
    content: "inline*",
    attrs: blockAttributes,
    parseDOM: [{ tag: "p", getAttrs: idOf }],
    toDOM: (node) => ["p", idTo(node.attrs), 0],
  },

  /** `topic` names the checklist topic that the section answers, when it answers one. */
  heading: {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: { ...blockAttributes, level: oneOf(headingLevels), topic: optionalText },
    parseDOM: headingLevels.map((level) => ({
      tag: `h${level}`,
      getAttrs: (element: Element) => ({
        ...idOf(element),
        level,
        topic: element.getAttribute("data-topic"),
      }),
    })),
    toDOM: (node) => [
      `h${node.attrs.level}`,
      {
        ...idTo(node.attrs),
        ...(node.attrs.topic === null ? {} : { "data-topic": node.attrs.topic }),
      },
      0,
    ],
  },

  bulletList: {
    group: "block listBlock cellBlock",
    content: "listItem+",
    attrs: blockAttributes,
    parseDOM: [{ tag: "ul", getAttrs: idOf }],
    toDOM: (node) => ["ul", idTo(node.attrs), 0],
  },

  /** `start` restarts the counting; a list never continues the one before it. */
  orderedList: {
    group: "block listBlock cellBlock",
    content: "listItem+",
    attrs: {
      ...blockAttributes,
      start: wholeNumber(1),
      format: oneOf(listFormats),
      delimiter: oneOf(listDelimiters),
    },
    parseDOM: [
      {
        tag: "ol",
        getAttrs: (element) => ({
          ...idOf(element),
          start: numberOf(element, "start", 1),
          format: listFormatOf(element.getAttribute("type")),
          delimiter: element.getAttribute("data-delimiter") === "paren" ? "paren" : "period",
        }),
      },
    ],
    toDOM: (node) => [
      "ol",
      {
        ...idTo(node.attrs),
        ...(node.attrs.start === 1 ? {} : { start: node.attrs.start }),
        ...(node.attrs.format === "decimal"
          ? {}
          : { type: htmlListTypes[node.attrs.format as ListFormat] }),
        ...(node.attrs.delimiter === "period" ? {} : { "data-delimiter": node.attrs.delimiter }),
      },
      0,
    ],
  },

  listItem: {
    content: "paragraph listBlock*",
    defining: true,
    attrs: blockAttributes,
    parseDOM: [{ tag: "li", getAttrs: idOf }],
    toDOM: (node) => ["li", idTo(node.attrs), 0],
  },

  blockquote: {
    group: "block listBlock cellBlock",
    content: "listBlock+",
    defining: true,
    attrs: blockAttributes,
    parseDOM: [{ tag: "blockquote", getAttrs: idOf }],
    toDOM: (node) => ["blockquote", idTo(node.attrs), 0],
  },

  /** The leading rows that hold only `tableHeader` cells are its header rows. */
  table: {
    group: "block",
    content: "tableRow+",
    tableRole: "table",
    isolating: true,
    attrs: blockAttributes,
    parseDOM: [{ tag: "table", getAttrs: idOf }],
    toDOM: (node) => ["table", idTo(node.attrs), ["tbody", 0]],
  },

  tableRow: {
    content: "(tableCell | tableHeader)*",
    tableRole: "row",
    attrs: blockAttributes,
    parseDOM: [{ tag: "tr", getAttrs: idOf }],
    toDOM: (node) => ["tr", idTo(node.attrs), 0],
  },

  tableHeader: {
    content: "cellBlock+",
    tableRole: "header_cell",
    isolating: true,
    attrs: cellAttributes,
    parseDOM: [{ tag: "th", getAttrs: cellOf }],
    toDOM: (node) => ["th", cellTo(node.attrs), 0],
  },

  tableCell: {
    content: "cellBlock+",
    tableRole: "cell",
    isolating: true,
    attrs: cellAttributes,
    parseDOM: [{ tag: "td", getAttrs: cellOf }],
    toDOM: (node) => ["td", cellTo(node.attrs), 0],
  },

  /** Help for the writer; never exported. `items` names checklist items, separated by blanks. */
  guidance: {
    group: "block",
    content: "(paragraph | bulletList | orderedList)+",
    defining: true,
    attrs: { ...blockAttributes, items: text },
    parseDOM: [
      {
        tag: "aside[data-guidance]",
        getAttrs: (element) => ({
          ...idOf(element),
          items: element.getAttribute("data-guidance") ?? "",
        }),
      },
    ],
    toDOM: (node) => ["aside", { ...idTo(node.attrs), "data-guidance": node.attrs.items }, 0],
  },

  /**
   * `src` is `asset:<sha256>` for a stored picture, or a path or data URL on its way in or out.
   * A picture has an `alt` text or is marked `decorative`; the checks name one that has neither.
   * `width` is in CSS pixels.
   */
  image: {
    group: "block listBlock cellBlock",
    atom: true,
    draggable: true,
    attrs: {
      ...blockAttributes,
      src: { validate: "string" },
      alt: text,
      decorative: yesNo,
      width: { default: null, validate: "number|null" },
    },
    parseDOM: [
      {
        tag: "img[src]",
        getAttrs: (element) => ({
          ...idOf(element),
          src: element.getAttribute("src"),
          alt: element.getAttribute("alt") ?? "",
          decorative: element.getAttribute("role") === "presentation",
          width: numberOf(element, "width", 0) || null,
        }),
      },
    ],
    toDOM: (node) => [
      "img",
      {
        ...idTo(node.attrs),
        src: node.attrs.src,
        alt: node.attrs.decorative ? "" : node.attrs.alt,
        ...(node.attrs.decorative ? { role: "presentation" } : {}),
        ...(node.attrs.width === null ? {} : { width: node.attrs.width }),
      },
    ],
  },

  pageBreak: {
    group: "block",
    atom: true,
    attrs: blockAttributes,
    parseDOM: [{ tag: "hr[data-page-break]", getAttrs: idOf }],
    toDOM: (node) => ["hr", { ...idTo(node.attrs), "data-page-break": "" }],
  },

  hardBreak: {
    group: "inline noteInline",
    inline: true,
    selectable: false,
    leafText: () => "\n",
    parseDOM: [{ tag: "br" }],
    toDOM: () => ["br"],
  },

  /** The value of the document's field `name`, written once and shown wherever it stands. */
  field: {
    group: "inline noteInline",
    inline: true,
    atom: true,
    attrs: { name: nameOfField },
    parseDOM: [
      {
        tag: "span[data-field]",
        getAttrs: (element) => ({ name: element.getAttribute("data-field") }),
      },
    ],
    toDOM: (node) => ["span", { "data-field": node.attrs.name }],
  },

  /** Shows the text of the heading whose block id is `target`. */
  crossReference: {
    group: "inline noteInline",
    inline: true,
    atom: true,
    attrs: { target: { validate: "string" } },
    parseDOM: [
      {
        tag: "a[data-reference]",
        getAttrs: (element) => ({ target: element.getAttribute("data-reference") }),
      },
    ],
    toDOM: (node) => ["a", { "data-reference": node.attrs.target, href: `#${node.attrs.target}` }],
  },

  footnote: {
    group: "inline",
    inline: true,
    atom: true,
    isolating: true,
    content: "noteInline*",
    parseDOM: [{ tag: "span[data-footnote]" }],
    toDOM: () => ["span", { "data-footnote": "" }, 0],
  },

  text: { group: "inline noteInline", inline: true },
} as const satisfies Record<string, NodeSpec>;

export type NodeName = keyof typeof nodes;
