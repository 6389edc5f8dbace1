import {
  findTitleHeading,
  isFilled,
  type Language,
  type NodeName,
  type PolicyDocument,
  readHeadRows,
  readInlineText,
} from "@klubba/model";
import type { Mark, Node } from "prosemirror-model";
import { createHtmlNoteBook, type HtmlNote, type HtmlNoteBook } from "./notes.ts";
import { style } from "./style.ts";
import { escapeHtml, specToHtml, toHtml } from "./to-html.ts";

export interface HtmlOptions {
  /** A picture's bytes by its `src`, or null when they cannot be had. */
  readonly loadPicture: (src: string) => Uint8Array | null;
}

const words = {
  about: { sv: "Uppgifter om dokumentet", en: "About the document" },
  notes: { sv: "Fotnoter", en: "Footnotes" },
  note: { sv: "Fotnot", en: "Footnote" },
  back: { sv: "Tillbaka till texten", en: "Back to the text" },
  untitled: { sv: "Namnlöst dokument", en: "Untitled document" },
} as const;

interface Context {
  readonly document: PolicyDocument;
  readonly language: Language;
  readonly options: HtmlOptions;
  /** What the footnotes say, in the order in which the text calls them. */
  readonly footnotes: string[];
  readonly notes: HtmlNoteBook;
  readonly threads: Set<string>;
}

export interface HtmlResult {
  readonly page: string;
  /** What the page does not hold as it stands in the document. */
  readonly notes: readonly HtmlNote[];
}

/**
 * The document as one page of HTML that needs nothing else: language, title, head, body, footnotes,
 * and a look for screen and print. Guidance and comments are left out; undecided suggestions show
 * as insertions and deletions. Tags come from the schema's own `toDOM`.
 */
export function writeHtml(document: PolicyDocument, options: HtmlOptions): HtmlResult {
  const { language } = document.head;
  const notes = createHtmlNoteBook();
  const threads = new Set<string>();
  const context: Context = { document, language, options, footnotes: [], notes, threads };
  const title = document.head.title.trim() || words.untitled[language];
  const found = findTitleHeading(document.body);
  const rest = document.body.children.filter((block) => block !== found);
  const heading = found === null ? toHtml("h1", {}, escapeHtml(title)) : writeNode(found, context);
  const body = rest.map((block) => writeNode(block, context)).join("\n");
  const page = [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    toHtml("title", {}, escapeHtml(title)),
    `<style>${style}</style>`,
    "</head>",
    "<body>",
    "<main>",
    heading,
    writeHead(context),
    body,
    writeFootnotes(context),
    "</main>",
    "</body>",
    "</html>",
    "",
  ]
    .filter((line, index, lines) => line !== "" || index === lines.length - 1)
    .join("\n");
  if (threads.size > 0) notes.add("comment", undefined, threads.size);
  const evidence = Object.keys(document.evidence).length;
  if (evidence > 0) notes.add("evidence", undefined, evidence);
  return { page, notes: notes.toNotes() };
}

function writeHead({ document, language }: Context): string {
  const rows = readHeadRows(document.head)
    .map(({ label, lines }) => {
      const content = lines.map(escapeHtml).join("<br>");
      return `<tr>${toHtml("th", { scope: "row" }, escapeHtml(label))}<td>${content}</td></tr>`;
    })
    .join("");
  return `<table class="head">${toHtml("caption", {}, words.about[language])}<tbody>${rows}</tbody></table>`;
}

function writeFootnotes({ footnotes, language }: Context): string {
  if (footnotes.length === 0) return "";
  const items = footnotes.map((note, index) => {
    const back = toHtml(
      "a",
      { href: `#call-${index + 1}`, "aria-label": words.back[language] },
      "↩",
    );
    return toHtml("li", { id: `note-${index + 1}` }, `${note} ${back}`);
  });
  const heading = toHtml("h2", { id: "notes" }, words.notes[language]);
  return `<section aria-labelledby="notes">${heading}<ol>${items.join("")}</ol></section>`;
}

const writeChildren = (node: Node, context: Context): string =>
  node.children.map((child) => writeNode(child, context)).join("");

type Writer = (node: Node, context: Context) => string;

/** The nodes that read otherwise on a page of their own than in an editor. */
const special: Partial<Record<NodeName, Writer>> = {
  guidance(_node, { notes }) {
    notes.add("guidance");
    return "";
  },
  text: (node) => escapeHtml(node.text ?? ""),
  field(node, { document, notes }) {
    const field = document.fields[node.attrs.name];
    if (field === undefined || !isFilled(field)) notes.add("unfilledField", node.attrs.name);
    return escapeHtml(readInlineText(node, document));
  },
  crossReference(node, { document, notes }) {
    const text = escapeHtml(readInlineText(node, document));
    if (text !== "") return toHtml("a", { href: `#${node.attrs.target}` }, text);
    notes.add("referenceMissing");
    return "";
  },
  footnote(node, context) {
    // The place is taken before the content is written: notes do not nest, but order must hold.
    const number = context.footnotes.push("");
    context.footnotes[number - 1] = writeChildren(node, context);
    const label = `${words.note[context.language]} ${number}`;
    const attributes = { href: `#note-${number}`, id: `call-${number}`, "aria-label": label };
    return `<sup>${toHtml("a", attributes, String(number))}</sup>`;
  },
  heading: (node, context) =>
    toHtml(`h${node.attrs.level}`, { id: node.attrs.id }, writeChildren(node, context)),
  image: writeImage,
  table: writeTable,
};

function writeNode(node: Node, context: Context): string {
  if (typeof node.attrs.suggestion === "string") context.notes.add("blockSuggestion");
  if (typeof node.attrs.topic === "string") context.notes.add("evidence");
  const writer = special[node.type.name as NodeName];
  const html = writer
    ? writer(node, context)
    : specToHtml(node.type.spec.toDOM?.(node), writeChildren(node, context));
  return node.marks.reduceRight((inner, mark) => writeMark(mark, inner, context), html);
}

/** Comments are talk about the text, and a suggested look is not its look. */
function writeMark(mark: Mark, inner: string, { notes, threads }: Context): string {
  const { name } = mark.type;
  if (name === "comment") {
    threads.add(mark.attrs.thread);
    return inner;
  }
  if (name === "formatting") {
    notes.add("formattingSuggestion");
    return inner;
  }
  if (name === "insertion" || name === "deletion") notes.add("suggestion");
  return specToHtml(mark.type.spec.toDOM?.(mark, true), inner);
}

function writeImage(node: Node, { options, notes }: Context): string {
  const { src, alt, decorative, width } = node.attrs;
  const bytes = options.loadPicture(src);
  const kind = bytes === null ? null : readKind(bytes);
  if (bytes === null || kind === null) {
    notes.add(bytes === null ? "pictureMissing" : "pictureUnreadable", src.slice(0, 200));
    return decorative ? "" : toHtml("p", {}, escapeHtml(`[${alt || src}]`));
  }
  const data = `data:image/${kind};base64,${Buffer.from(bytes).toString("base64")}`;
  return toHtml("img", { src: data, alt: decorative ? "" : alt, width });
}

/** What kind of picture the bytes are, by their first few; null for what browsers do not show. */
function readKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.slice(0, 12)).toString("latin1");
  if (start.startsWith("\x89PNG")) return "png";
  if (start.startsWith("\xff\xd8\xff")) return "jpeg";
  if (start.startsWith("GIF8")) return "gif";
  return start.startsWith("RIFF") && start.endsWith("WEBP") ? "webp" : null;
}

/** The leading rows of header cells are the head; a header cell elsewhere heads its row. */
function writeTable(table: Node, context: Context): string {
  const rows = table.children;
  const firstPlain = rows.findIndex((row) => !row.children.every(isHeader) || row.childCount === 0);
  const heads = firstPlain === -1 ? rows.length : firstPlain;
  const write = (row: Node, scope: "col" | "row") =>
    `<tr>${row.children.map((cell) => writeCell(cell, scope, context)).join("")}</tr>`;
  const head = rows
    .slice(0, heads)
    .map((row) => write(row, "col"))
    .join("");
  const body = rows
    .slice(heads)
    .map((row) => write(row, "row"))
    .join("");
  return `<table>${head === "" ? "" : `<thead>${head}</thead>`}${body === "" ? "" : `<tbody>${body}</tbody>`}</table>`;
}

const isHeader = (cell: Node) => cell.type.name === "tableHeader";

function writeCell(cell: Node, scope: "col" | "row", context: Context): string {
  const { colspan, rowspan } = cell.attrs;
  const spans = {
    colspan: colspan === 1 ? null : colspan,
    rowspan: rowspan === 1 ? null : rowspan,
  };
  const content = writeChildren(cell, context);
  return isHeader(cell) ? toHtml("th", { scope, ...spans }, content) : toHtml("td", spans, content);
}
