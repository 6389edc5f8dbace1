import { element, type Xml, type XmlElement } from "../xml/element.ts";
import { childOf, elementsOf } from "./parse-xml.ts";

/** How Word takes every revision of a body: all accepted, or all rejected. */
export type Answer = "accept" | "reject";

const comes = new Set(["w:ins", "w:moveTo"]);
const goes = new Set(["w:del", "w:moveFrom"]);
const changes = new Set(["w:rPrChange", "w:pPrChange", "w:tblPrChange", "w:trPrChange"]);
const ranges = /^w:move(?:From|To)Range(?:Start|End)$/;
const undeleted: Readonly<Record<string, string>> = {
  "w:delText": "w:t",
  "w:delInstrText": "w:instrText",
};

/**
 * What is left of an element that holds paragraphs. A paragraph whose mark goes is joined with the
 * next and takes its properties; both must say the same, for programs differ in whose they take.
 */
export function resolveRevisions(parent: XmlElement, answer: Answer): XmlElement {
  const blocks: Xml[] = [];
  let carried: Xml[] = [];
  let carriedLook: string | null = null;
  for (const block of elementsOf(parent)) {
    if (ranges.test(block.name)) continue;
    if (block.name === "w:p") {
      const mark = childOf(childOf(block, "w:pPr") ?? block, "w:rPr");
      const properties = resolveProperties(childOf(block, "w:pPr"), answer);
      const content = block.children.filter(
        (child) => typeof child !== "string" && child.name !== "w:pPr",
      );
      const runs = resolveInline(content, answer);
      if (mark !== undefined && isGone(mark, answer)) {
        carried.push(...runs);
        if (runs.some(isText)) carriedLook ??= lookOf(properties);
        continue;
      }
      if (carriedLook !== null && carriedLook !== lookOf(properties))
        throw new Error(`joined paragraphs differ: ${carriedLook} and ${lookOf(properties)}`);
      blocks.push(element("w:p", {}, properties, carried, runs));
      [carried, carriedLook] = [[], null];
      continue;
    }
    if (carriedLook !== null)
      throw new Error(`a text is left without a paragraph: ${lookOf(block)}`);
    carried = [];
    if (block.name !== "w:tbl") {
      blocks.push(block);
      continue;
    }
    const table = resolveTable(block, answer);
    if (table !== null) blocks.push(table);
  }
  if (carriedLook !== null) throw new Error("a text is left at the end");
  return { ...parent, children: blocks };
}

function resolveTable(table: XmlElement, answer: Answer): XmlElement | null {
  const parts = elementsOf(table);
  const rows = parts.filter(({ name }) => name === "w:tr");
  const kept = rows.filter((row) => !isGone(childOf(row, "w:trPr") ?? row, answer));
  if (kept.length === 0) return null;
  return element(
    "w:tbl",
    {},
    parts
      .filter(({ name }) => name !== "w:tr")
      .map((part) => (part.name === "w:tblPr" ? resolveProperties(part, answer)! : part)),
    kept.map((row) => ({
      ...row,
      children: elementsOf(row).flatMap((part) => {
        if (part.name !== "w:tc") return resolveProperties(withoutMarks(part), answer) ?? [];
        if (elementsOf(part).at(-1)?.name !== "w:p")
          throw new Error("a cell ends without a paragraph");
        return resolveRevisions(part, answer);
      }),
    })),
  );
}

/** True when the answer takes away what carries these marks. */
function isGone(marked: XmlElement, answer: Answer): boolean {
  const names = elementsOf(marked).map(({ name }) => name);
  return names.some((name) => (answer === "accept" ? goes : comes).has(name));
}

function withoutMarks(properties: XmlElement): XmlElement {
  const children = properties.children.filter(
    (child) => typeof child === "string" || !(comes.has(child.name) || goes.has(child.name)),
  );
  return { ...properties, children };
}

function resolveProperties(properties: XmlElement | undefined, answer: Answer): XmlElement | null {
  if (properties === undefined) return null;
  const change = elementsOf(properties).find(({ name }) => changes.has(name));
  const before = change === undefined ? undefined : elementsOf(change)[0];
  const shown = answer === "reject" && before !== undefined ? before : properties;
  const children = elementsOf(shown).filter(
    ({ name }) => !changes.has(name) && !(shown.name === "w:pPr" && name === "w:rPr"),
  );
  return children.length === 0 ? null : { ...shown, children };
}

function resolveInline(content: readonly Xml[], answer: Answer): Xml[] {
  return content.flatMap((piece): Xml[] => {
    if (typeof piece === "string") return [piece];
    const { name } = piece;
    if (ranges.test(name)) return [];
    if (comes.has(name)) return answer === "accept" ? resolveInline(piece.children, answer) : [];
    if (goes.has(name))
      return answer === "reject" ? resolveInline(piece.children.map(toText), answer) : [];
    if (name === "w:hyperlink") {
      const children = resolveInline(piece.children, answer);
      return children.length === 0 ? [] : [{ ...piece, children }];
    }
    if (name !== "w:r") return [piece];
    const children = elementsOf(piece).flatMap((child) =>
      child.name === "w:rPr" ? (resolveProperties(child, answer) ?? []) : child,
    );
    return [{ ...piece, children }];
  });
}

function toText(run: Xml): Xml {
  if (typeof run === "string") return run;
  const children = run.children.map((child) =>
    typeof child === "string" ? child : { ...child, name: undeleted[child.name] ?? child.name },
  );
  return { ...run, children };
}

const isText = (xml: Xml) =>
  typeof xml !== "string" && (xml.name === "w:r" || xml.name === "w:hyperlink");

const lookOf = (properties: XmlElement | null) =>
  JSON.stringify(
    properties?.children.filter(
      (child) => typeof child !== "string" && child.name !== "w:spacing",
    ) ?? [],
  );
