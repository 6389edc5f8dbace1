import type { PolicyDocument } from "@klubba/model";
import { strFromU8, unzipSync } from "fflate";
import type { NoteKind } from "../notes/notes.ts";
import { type RedlineOptions, writeRedlineDocx } from "../redline/write-redline-docx.ts";
import type { XmlElement } from "../xml/element.ts";
import { loadAsset, noon } from "./open-docx.ts";
import { childOf, elementsOf, parseXml } from "./parse-xml.ts";

export interface OpenRedline {
  readonly bytes: Uint8Array;
  readonly paths: readonly string[];
  /** A part's text; empty when the package has no such part. */
  readonly part: (path: string) => string;
  /** `document.xml`. */
  readonly body: string;
  /** The paragraphs of the body as `drawRedline` shows them. */
  readonly lines: readonly string[];
  readonly counts: Partial<Record<NoteKind, number>>;
}

/** A bare body unless asked for more: no head table, no contents. */
export async function openRedline(
  older: PolicyDocument,
  newer: PolicyDocument,
  options: Partial<RedlineOptions> = {},
): Promise<OpenRedline> {
  const { bytes, notes } = await writeRedlineDocx(older, newer, {
    now: noon,
    loadAsset,
    author: "Anna Ek",
    headTable: false,
    contents: false,
    ...options,
  });
  const files = unzipSync(bytes);
  const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const body = part("word/document.xml");
  return {
    bytes,
    paths: Object.keys(files),
    part,
    body,
    lines: drawRedline(childOf(parseXml(body), "w:body")!),
    counts: Object.fromEntries(notes.map(({ kind, count }) => [kind, count])),
  };
}

const signs: Readonly<Record<string, readonly [string, string]>> = {
  "w:ins": ["{+", "+}"],
  "w:del": ["[-", "-]"],
  "w:moveTo": ["{>", ">}"],
  "w:moveFrom": ["[<", "<]"],
};

/**
 * A redline for people: `[-gone-]{+come+}[<left<]{>reached>}`, `*text*` where the look changed, the
 * sign of the mark last, the style first where it is not plain and `A<-B` where it was another. Rows
 * are in bars.
 */
export function drawRedline(parent: XmlElement): string[] {
  return elementsOf(parent).flatMap((block) => {
    if (block.name === "w:p") return [drawParagraph(block)];
    if (block.name !== "w:tbl") return [];
    return elementsOf(block)
      .filter(({ name }) => name === "w:tr")
      .map((row) => {
        const cells = elementsOf(row).filter(({ name }) => name === "w:tc");
        const texts = cells.map((cell) => drawRedline(cell).join(" / "));
        return `${signOf(childOf(row, "w:trPr"))}| ${texts.join(" | ")} |`;
      });
  });
}

const signOf = (marked: XmlElement | undefined): string =>
  elementsOf(marked ?? { name: "", attributes: {}, children: [] })
    .map(({ name }) => signs[name]?.[0].at(-1) ?? "")
    .join("");

function drawParagraph(paragraph: XmlElement): string {
  const properties = childOf(paragraph, "w:pPr");
  const before = properties && childOf(properties, "w:pPrChange");
  const style = drawStyle(properties);
  const old = before === undefined ? "" : `<-${drawStyle(elementsOf(before)[0]) || "Normal"}`;
  const look = old === "" ? style : `${style || "Normal"}${old}`;
  const mark = signOf(properties && childOf(properties, "w:rPr"));
  return `${look === "" ? "" : `${look}: `}${drawRuns(elementsOf(paragraph))}${mark === "" ? "" : `¶${mark}`}`;
}

const cellStyles = new Set(["KlubbaTableText", "KlubbaTableHeading"]);

function drawStyle(properties: XmlElement | undefined): string {
  if (properties === undefined) return "";
  const style = String(childOf(properties, "w:pStyle")?.attributes["w:val"] ?? "");
  const list = childOf(properties, "w:numPr");
  const numbers = list === undefined ? "" : ` ${elementsOf(list).at(-1)!.attributes["w:val"]}`;
  const opensPage = childOf(properties, "w:pageBreakBefore") === undefined ? "" : " page";
  return `${cellStyles.has(style) ? "" : style}${numbers}${opensPage}`.trim();
}

const drawRuns = (pieces: readonly XmlElement[]): string =>
  pieces.map((piece) => drawPiece(piece)).join("");

function drawPiece(piece: XmlElement): string {
  const sign = signs[piece.name];
  if (sign !== undefined) return `${sign[0]}${drawRuns(elementsOf(piece))}${sign[1]}`;
  if (piece.name === "w:hyperlink") return `<${drawRuns(elementsOf(piece))}>`;
  if (piece.name !== "w:r") return "";
  const text = elementsOf(piece).map(drawPart).join("");
  const look = childOf(piece, "w:rPr");
  return look !== undefined && childOf(look, "w:rPrChange") !== undefined ? `*${text}*` : text;
}

function drawPart(part: XmlElement): string {
  switch (part.name) {
    case "w:t":
    case "w:delText":
      return part.children.join("");
    case "w:footnoteReference":
      return `^${part.attributes["w:id"]}`;
    case "w:drawing":
      return "(picture)";
    case "w:instrText":
    case "w:delInstrText":
      return "(field)";
    case "w:br":
      return "\n";
    default:
      return "";
  }
}
