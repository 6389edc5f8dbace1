import { element, value, type XmlElement } from "../xml/element.ts";
import { look } from "./look.ts";
import { textWidth } from "./page.ts";
import { bold, size, spacing, style } from "./style.ts";

const indent = (left: number) => element("w:ind", { "w:left": left });
const border = (name: string, width: number, space: number, color: string) =>
  element(name, { "w:val": "single", "w:sz": width, "w:space": space, "w:color": color });

const rightTab = element("w:tabs", {}, element("w:tab", { "w:val": "right", "w:pos": textWidth }));

/** The rule at the left of a quotation. */
export const quoteBorder = element("w:pBdr", {}, border("w:left", 18, 10, look.rule));

export const paragraphStyles: readonly XmlElement[] = [
  style({ type: "paragraph", id: "Normal", name: "Normal", isDefault: true, quick: true }),
  style({
    type: "paragraph",
    id: "Title",
    name: "Title",
    basedOn: "Normal",
    next: "Normal",
    quick: true,
    paragraph: [element("w:keepNext"), spacing(0, 240, 240)],
    run: [bold, value("w:color", look.accent), size(48)],
  }),
  style({
    type: "paragraph",
    id: "ListParagraph",
    name: "List Paragraph",
    basedOn: "Normal",
    quick: true,
    paragraph: [spacing(0, look.listAfter)],
  }),
  style({
    type: "paragraph",
    id: "Quote",
    name: "Quote",
    basedOn: "Normal",
    next: "Normal",
    quick: true,
    paragraph: [quoteBorder, indent(look.quoteIndent)],
    run: [value("w:color", look.quiet)],
  }),
  style({
    type: "paragraph",
    id: "TOCHeading",
    name: "TOC Heading",
    basedOn: "Normal",
    next: "Normal",
    paragraph: [element("w:keepNext"), spacing(320, 100, 240)],
    run: [bold, value("w:color", look.accent), size(26)],
  }),
  style({
    type: "paragraph",
    id: "Header",
    name: "header",
    basedOn: "Normal",
    paragraph: [rightTab, spacing(0, 0, 240)],
    run: [value("w:color", look.quiet), size(look.smallSize)],
  }),
  style({
    type: "paragraph",
    id: "Footer",
    name: "footer",
    basedOn: "Normal",
    paragraph: [rightTab, spacing(0, 0, 240)],
    run: [value("w:color", look.quiet), size(look.smallSize)],
  }),
  style({
    type: "paragraph",
    id: "FootnoteText",
    name: "footnote text",
    basedOn: "Normal",
    paragraph: [spacing(0, 40, 240)],
    run: [size(look.smallSize)],
  }),
  style({
    type: "paragraph",
    id: "KlubbaTableText",
    name: "Klubba Table Text",
    basedOn: "Normal",
    paragraph: [spacing(40, 40, 252)],
    run: [size(20)],
  }),
  style({
    type: "paragraph",
    id: "KlubbaTableHeading",
    name: "Klubba Table Heading",
    basedOn: "KlubbaTableText",
    paragraph: [element("w:keepNext")],
    run: [bold, value("w:color", look.accent)],
  }),
  style({
    type: "paragraph",
    id: "KlubbaTableList",
    name: "Klubba Table List",
    basedOn: "KlubbaTableText",
    paragraph: [spacing(0, 20)],
  }),
  // Word needs a paragraph between two tables and after a last one; this one takes no room.
  style({
    type: "paragraph",
    id: "KlubbaTableEnd",
    name: "Klubba Table End",
    basedOn: "Normal",
    paragraph: [
      element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 200, "w:lineRule": "exact" }),
    ],
    run: [size(8)],
  }),
];

export const characterStyles: readonly XmlElement[] = [
  style({
    type: "character",
    id: "DefaultParagraphFont",
    name: "Default Paragraph Font",
    isDefault: true,
  }),
  style({
    type: "character",
    id: "Hyperlink",
    name: "Hyperlink",
    basedOn: "DefaultParagraphFont",
    run: [value("w:color", look.link), value("w:u", "single")],
  }),
  style({
    type: "character",
    id: "FootnoteReference",
    name: "footnote reference",
    basedOn: "DefaultParagraphFont",
    run: [value("w:vertAlign", "superscript")],
  }),
  // The brackets in the text say it, too: colour is never the only sign.
  style({
    type: "character",
    id: "KlubbaUnfilled",
    name: "Klubba Unfilled",
    basedOn: "DefaultParagraphFont",
    run: [element("w:shd", { "w:val": "clear", "w:color": "auto", "w:fill": look.unfilled })],
  }),
];
