import { element, type Xml, type XmlElement } from "../xml/element.ts";

const entities: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  "#9": "\t",
  "#10": "\n",
  "#13": "\r",
};

const unescape = (text: string) =>
  text.replace(/&(#?\w+);/g, (_all, name: string) => {
    const character = entities[name];
    if (character === undefined) throw new Error(`an entity that is never written: ${name}`);
    return character;
  });

const tag = /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/y;

/** Reads a part of a Word file back. Throws where it is not well formed, or names an attribute twice. */
export function parseXml(text: string): XmlElement {
  const source = text.replace(/^<\?xml[^>]*\?>\s*/, "");
  const open: { name: string; attributes: Record<string, string>; children: Xml[] }[] = [
    { name: "", attributes: {}, children: [] },
  ];
  let at = 0;
  while (at < source.length) {
    const next = source.indexOf("<", at);
    if (next === -1) throw new Error(`text after the end: ${source.slice(at, at + 40)}`);
    if (next > at) open.at(-1)!.children.push(unescape(source.slice(at, next)));
    tag.lastIndex = next;
    const found = tag.exec(source);
    if (found === null) throw new Error(`no tag: ${source.slice(next, next + 60)}`);
    const [whole, closing, name = "", list = "", empty] = found;
    at = next + whole.length;
    if (closing === "/") {
      const closed = open.pop()!;
      if (closed.name !== name) throw new Error(`</${name}> closes <${closed.name}>`);
      open.at(-1)!.children.push(element(closed.name, closed.attributes, closed.children));
      continue;
    }
    const attributes: Record<string, string> = {};
    for (const [, key = "", value = ""] of list.matchAll(/([\w:]+)="([^"]*)"/g)) {
      if (key in attributes) throw new Error(`<${name}> has ${key} twice`);
      attributes[key] = unescape(value);
    }
    if (empty === "/") open.at(-1)!.children.push(element(name, attributes));
    else open.push({ name, attributes, children: [] });
  }
  const [root] = open[0]!.children;
  if (open.length !== 1 || root === undefined || typeof root === "string")
    throw new Error("no whole element");
  return root;
}

export const elementsOf = (parent: XmlElement): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => typeof child !== "string");

export const childOf = (parent: XmlElement, name: string): XmlElement | undefined =>
  elementsOf(parent).find((child) => child.name === name);

/** Every element below one, in the order of the file. */
export const descendantsOf = (parent: XmlElement): XmlElement[] =>
  elementsOf(parent).flatMap((child) => [child, ...descendantsOf(child)]);
