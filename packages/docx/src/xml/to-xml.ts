import type { Xml, XmlElement } from "./element.ts";
import { toLegalText } from "./legal-text.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part as text. Characters that XML cannot hold are left out; who writes them notes it. */
export function toXml(root: XmlElement): string {
  const pieces: string[] = [declaration];
  write(root, pieces);
  return pieces.join("");
}

function write(xml: Xml, into: string[]): void {
  if (typeof xml === "string") {
    into.push(escape(xml));
    return;
  }
  into.push("<", xml.name);
  for (const [name, attribute] of Object.entries(xml.attributes)) {
    if (attribute !== undefined) into.push(" ", name, '="', escape(String(attribute)), '"');
  }
  if (xml.children.length === 0) {
    into.push("/>");
    return;
  }
  into.push(">");
  for (const child of xml.children) write(child, into);
  into.push("</", xml.name, ">");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns these into spaces or line feeds unless they are written as numbers.
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

const escape = (text: string): string =>
  toLegalText(text).replace(/[&<>"\t\n\r]/g, (character) => entities[character]!);
