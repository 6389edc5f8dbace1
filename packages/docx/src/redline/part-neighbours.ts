import { element, type Xml, type XmlElement } from "../xml/element.ts";

/**
 * LibreOffice takes an insertion at the end of a paragraph and one at the beginning of the next for
 * one insertion, if author and time are the same, and so takes away the mark between them when it is
 * rejected. The second of two such neighbours is dated otherwise.
 */
export function partNeighbours(blocks: readonly Xml[], otherDate: (date: string) => string): Xml[] {
  let ending: string | null = null;
  return blocks.map((block) => {
    if (typeof block === "string" || isSilent(block)) return block;
    if (block.name !== "w:p") {
      ending = null;
      return block;
    }
    const own: XmlElement = ending === null ? block : dateApart(block, ending, otherDate);
    const mark = markOf(own);
    const last = own.children.findLast((child) => !isSilent(child));
    ending = mark === undefined && last !== undefined ? readInsertion(last, "last") : null;
    return own;
  });
}

/** The paragraph, its first insertion dated otherwise than `date` if it begins with one. */
function dateApart(
  paragraph: XmlElement,
  date: string,
  otherDate: (date: string) => string,
): XmlElement {
  const at = paragraph.children.findIndex((child) => !isSilent(child));
  const first = paragraph.children[at];
  if (first !== undefined) {
    if (readInsertion(first, "first") !== date) return paragraph;
    return { ...paragraph, children: paragraph.children.with(at, redate(first, otherDate(date))) };
  }
  // Nothing but its mark: that is what the neighbour would take in.
  const mark = markOf(paragraph);
  if (mark === undefined || readInsertion(mark, "first") !== date) return paragraph;
  const replaced = (parent: XmlElement): XmlElement => ({
    ...parent,
    children: parent.children.map((child) => {
      if (child === mark) return redate(child, otherDate(date));
      return typeof child !== "string" && /^w:(?:pPr|rPr)$/.test(child.name)
        ? replaced(child)
        : child;
    }),
  });
  return replaced(paragraph);
}

const named = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );

/** What became of the paragraph's mark; undefined where it was kept. */
function markOf(paragraph: XmlElement): XmlElement | undefined {
  const marks = named(named(paragraph, "w:pPr"), "w:rPr")?.children ?? [];
  return marks.find((child): child is XmlElement => typeof child !== "string");
}

/** What takes no room in the text. */
const isSilent = (xml: Xml): boolean =>
  typeof xml !== "string" && /^w:(?:pPr|bookmark\w+|move\w+Range\w+)$/.test(xml.name);

/** When the insertion at this edge of a piece of text was made; null where there is none. */
function readInsertion(xml: Xml, edge: "first" | "last"): string | null {
  if (typeof xml === "string") return null;
  if (xml.name === "w:ins") return String(xml.attributes["w:date"]);
  const inner = xml.name === "w:hyperlink" ? xml.children.at(edge === "first" ? 0 : -1) : undefined;
  return inner === undefined ? null : readInsertion(inner, edge);
}

function redate(xml: Xml, date: string): Xml {
  if (typeof xml === "string") return xml;
  if (xml.name === "w:ins")
    return element(xml.name, { ...xml.attributes, "w:date": date }, xml.children);
  const [first, ...rest] = xml.children;
  return first === undefined ? xml : { ...xml, children: [redate(first, date), ...rest] };
}
