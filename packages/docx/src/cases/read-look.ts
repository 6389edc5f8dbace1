import { strFromU8, unzipSync } from "fflate";
import type { Xml, XmlElement } from "../xml/element.ts";
import { childOf, descendantsOf, elementsOf, parseXml } from "./parse-xml.ts";
import { type Answer, resolveRevisions } from "./resolve-revisions.ts";

/**
 * A Word file as lines: one for each paragraph, with its style, numbering and runs, notes inside
 * them; tables and rows as brackets. Two files with the same lines look alike. Space above and below,
 * the widths of columns, a table's title, and the contents are left out; bookmarks are
 * told by what they are around.
 */
export function readLook(bytes: Uint8Array, answer: Answer): string[] {
  const files = unzipSync(bytes);
  const part = (path: string): XmlElement | null =>
    files[path] === undefined ? null : parseXml(strFromU8(files[path]));
  const addressesOf = (path: string) =>
    new Map(
      elementsOf(part(path) ?? empty).map(({ attributes }) => [attributes.Id, attributes.Target]),
    );
  const notes = new Map(
    elementsOf(part("word/footnotes.xml") ?? empty).map((note) => [note.attributes["w:id"], note]),
  );
  const lists = readLists(part("word/numbering.xml"));
  const met = new Map<string, number>();
  const links = addressesOf("word/_rels/document.xml.rels");
  const noteLinks = addressesOf("word/_rels/footnotes.xml.rels");

  const body = resolveRevisions(childOf(part("word/document.xml")!, "w:body")!, answer);
  const marked = readBookmarks(body);
  const readNote = (id: string | number | undefined): string => {
    const [paragraph] = elementsOf(resolveRevisions(notes.get(id)!, answer));
    return readRuns(elementsOf(paragraph!), noteLinks, marked, () => "");
  };
  const readProperties = (properties: XmlElement | undefined): string =>
    elementsOf(properties ?? empty)
      .filter(({ name }) => name !== "w:spacing")
      .map((property) => {
        if (property.name !== "w:numPr") return draw(property);
        const [level, list] = elementsOf(property).map(({ attributes }) => attributes["w:val"]);
        const id = String(list);
        if (!met.has(id)) met.set(id, met.size + 1);
        return `list ${met.get(id)} level ${level} ${lists.get(id)}`;
      })
      .join(" ");

  const lines: string[] = [];
  const visit = (parent: XmlElement, depth: string) => {
    for (const block of elementsOf(parent)) {
      const { name } = block;
      if (name === "w:p") {
        const looks = readProperties(childOf(block, "w:pPr"));
        lines.push(`${depth}${looks}: ${readRuns(elementsOf(block), links, marked, readNote)}`);
      } else if (name === "w:tbl" || name === "w:tr" || name === "w:tc") {
        const own = childOf(block, `${name}Pr`) ?? childOf(block, "w:tblPr") ?? empty;
        const said = elementsOf(own)
          .filter((property) => !/W$|Caption$/.test(property.name))
          .map(draw);
        lines.push(`${depth}${name} ${said.join(" ")}`);
        visit(block, `${depth}  `);
      }
    }
  };
  visit(body, "");
  return lines;
}

const empty: XmlElement = { name: "", attributes: {}, children: [] };

function readLists(part: XmlElement | null): ReadonlyMap<string, string> {
  const [definitions, lists] = [new Map<string, string>(), new Map<string, string>()];
  for (const { name, attributes, ...own } of elementsOf(part ?? empty)) {
    const drawn = own.children.map(draw).join("");
    if (name === "w:abstractNum") {
      const plain = drawn.replace(/<w:(?:nsid|tmpl)[^>]*>/g, "");
      definitions.set(String(attributes["w:abstractNumId"]), plain);
    } else {
      const [definition, ...rest] = own.children as XmlElement[];
      const id = String(definition!.attributes["w:val"]);
      const start = rest.map((override) => draw(override)).join("");
      const format = /numFmt w:val=(\w+)/.exec(definitions.get(id)!)?.[1];
      const text = /lvlText w:val=(\S*?)>/.exec(definitions.get(id)!)?.[1];
      lists.set(String(attributes["w:numId"]), `${format} ${text} ${start}`);
    }
  }
  return lists;
}

/** The text that each bookmark is around; one around nothing is none. */
function readBookmarks(body: XmlElement): ReadonlyMap<string, string> {
  const marked = new Map<string, string>();
  const open = new Map<unknown, { name: string; text: string }>();
  for (const { name, attributes, children } of descendantsOf(body)) {
    if (name === "w:bookmarkStart")
      open.set(attributes["w:id"], { name: String(attributes["w:name"]), text: "" });
    else if (name === "w:t") for (const one of open.values()) one.text += children.join("");
    else if (name === "w:bookmarkEnd") {
      const ended = open.get(attributes["w:id"])!;
      marked.set(ended.name, ended.text);
      open.delete(attributes["w:id"]);
    }
  }
  return marked;
}

const draw = (xml: Xml): string =>
  typeof xml === "string"
    ? xml
    : `<${xml.name}${Object.entries(xml.attributes)
        .map(([name, attribute]) => ` ${name}=${attribute}`)
        .join("")}>${xml.children.map(draw).join("")}`;

/** Runs as text between their looks; neighbours that look alike are one. */
function readRuns(
  content: readonly XmlElement[],
  links: ReadonlyMap<unknown, unknown>,
  marked: ReadonlyMap<string, string>,
  readNote: (id: string | number | undefined) => string,
): string {
  const pieces: { look: string; text: string }[] = [];
  const add = (look: string, text: string) => {
    const last = pieces.at(-1);
    if (last !== undefined && last.look === look) last.text += text;
    else pieces.push({ look, text });
  };
  const visit = (elements: readonly XmlElement[], link: string) => {
    for (const piece of elements) {
      if (piece.name === "w:hyperlink") {
        const target = piece.attributes["r:id"];
        visit(
          elementsOf(piece),
          `-> ${target === undefined ? marked.get(String(piece.attributes["w:anchor"])) : links.get(target)} `,
        );
      } else if (piece.name === "w:r") {
        const look = link + (childOf(piece, "w:rPr")?.children ?? []).map(draw).join("");
        for (const part of elementsOf(piece)) {
          if (part.name === "w:rPr") continue;
          add(look, readPart(part, links, marked, readNote));
        }
      }
    }
  };
  visit(content, "");
  return pieces.map(({ look, text }) => (look === "" ? text : `{${look}}${text}{}`)).join("");
}

function readPart(
  part: XmlElement,
  links: ReadonlyMap<unknown, unknown>,
  marked: ReadonlyMap<string, string>,
  readNote: (id: string | number | undefined) => string,
): string {
  switch (part.name) {
    case "w:t":
      return part.children.join("");
    case "w:instrText":
      return part.children.join("").replace(/(?<=REF )\w+/, (name) => String(marked.get(name)));
    case "w:footnoteReference":
      return `[note ${readNote(part.attributes["w:id"])}]`;
    case "w:drawing": {
      const inside = descendantsOf(part);
      const [size, about, picture] = ["wp:extent", "wp:docPr", "a:blip"].map(
        (name) => inside.find((found) => found.name === name)!.attributes,
      );
      return `[picture ${size!.cx} ${size!.cy} ${about!.descr} ${links.get(picture!["r:embed"])}]`;
    }
    case "w:delText":
    case "w:delInstrText":
      throw new Error(`deleted text outside a deletion: ${part.children.join("")}`);
    default:
      return draw(part);
  }
}
