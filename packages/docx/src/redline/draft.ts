import { element, type Xml, type XmlElement } from "../xml/element.ts";
import { partNeighbours } from "./part-neighbours.ts";
import type { Revision, Reviser } from "./revise.ts";
import { sameXml } from "./same-xml.ts";

/** Of a paragraph: null where it has none to say, undefined where it is not in that document. */
export type Properties = XmlElement | null | undefined;

/**
 * A paragraph of the redline, while its mark is open to change. The mark is what ends a paragraph
 * in Word: a mark that came or went parts or joins what stands before it and after it.
 */
export interface ParagraphDraft {
  readonly kind: "paragraph";
  old: Properties;
  new: Properties;
  mark: "kept" | Revision;
  content: readonly Xml[];
  /** What follows the paragraph: the end of a moved range. */
  after: readonly Xml[];
}

export interface TableDraft {
  readonly kind: "table";
  write(settle: Settle): XmlElement;
}

export type Draft = ParagraphDraft | TableDraft;

/** Gives a paragraph's properties their final form. */
export type Settle = (properties: XmlElement | null) => XmlElement | null;

export function writeDrafts(drafts: readonly Draft[], settle: Settle, revise: Reviser): Xml[] {
  const blocks = drafts.flatMap((draft) =>
    draft.kind === "table" ? [draft.write(settle)] : writeParagraph(draft, settle, revise),
  );
  return partNeighbours(blocks, revise.otherDate);
}

function writeParagraph(draft: ParagraphDraft, settle: Settle, revise: Reviser): Xml[] {
  const { mark, content, after } = draft;
  const older = draft.old === undefined ? undefined : settle(draft.old);
  const newer = draft.new === undefined ? undefined : settle(draft.new);
  const shown = newer === undefined ? older : newer;
  const changed = older !== undefined && newer !== undefined && !alike(older, newer);
  const properties = element(
    "w:pPr",
    {},
    shown?.children,
    mark === "kept" ? null : element("w:rPr", {}, revise.mark(mark)),
    changed ? revise.changed("w:pPrChange", older ?? element("w:pPr")) : null,
  );
  const own = properties.children.length === 0 ? null : properties;
  // A range that holds the mark ends behind it.
  const holdsMark = mark === "movedFrom" || mark === "movedTo";
  const text = joinLinks(content);
  return holdsMark
    ? [element("w:p", {}, own, text), ...after]
    : [element("w:p", {}, own, text, after)];
}

/** Space depends on the neighbours, not on the paragraph: another space is no change of it. */
function alike(older: XmlElement | null, newer: XmlElement | null): boolean {
  const said = (properties: XmlElement | null) =>
    (properties?.children ?? []).filter(
      (child) => typeof child === "string" || child.name !== "w:spacing",
    );
  return sameXml(said(older), said(newer));
}

/** Neighbouring pieces of one link, as one. */
function joinLinks(content: readonly Xml[]): Xml[] {
  const joined: Xml[] = [];
  for (const piece of content) {
    const last = joined.at(-1);
    if (isLink(piece) && last !== undefined && isLink(last) && sameTarget(last, piece))
      joined[joined.length - 1] = { ...last, children: [...last.children, ...piece.children] };
    else joined.push(piece);
  }
  return joined;
}

const isLink = (xml: Xml): xml is XmlElement =>
  typeof xml !== "string" && xml.name === "w:hyperlink";

const sameTarget = (left: XmlElement, right: XmlElement) =>
  left.attributes["r:id"] === right.attributes["r:id"] &&
  left.attributes["w:anchor"] === right.attributes["w:anchor"];
