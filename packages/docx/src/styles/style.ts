import { type Child, element, value, type XmlElement } from "../xml/element.ts";

interface StyleParts {
  readonly type: "paragraph" | "character" | "table" | "numbering";
  readonly id: string;
  /** Word's English name: it is how Word knows a built-in style, and translates it. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly link?: string;
  readonly isDefault?: boolean;
  /** Shown in Word's gallery of styles. */
  readonly quick?: boolean;
  readonly paragraph?: readonly Child[];
  readonly run?: readonly Child[];
  readonly rest?: readonly Child[];
}

/** One `w:style`, its children in the order that the schema demands. */
export function style(parts: StyleParts): XmlElement {
  const isBuiltIn = !parts.id.startsWith("Klubba");
  return element(
    "w:style",
    {
      "w:type": parts.type,
      "w:default": parts.isDefault ? 1 : undefined,
      "w:customStyle": isBuiltIn ? undefined : 1,
      "w:styleId": parts.id,
    },
    value("w:name", parts.name),
    parts.basedOn === undefined ? null : value("w:basedOn", parts.basedOn),
    parts.next === undefined ? null : value("w:next", parts.next),
    parts.link === undefined ? null : value("w:link", parts.link),
    value("w:uiPriority", parts.quick ? 9 : 99),
    parts.quick ? element("w:qFormat") : null,
    parts.paragraph === undefined ? null : element("w:pPr", {}, parts.paragraph),
    parts.run === undefined ? null : element("w:rPr", {}, parts.run),
    parts.rest,
  );
}

export const spacing = (before: number, after: number, line?: number): XmlElement =>
  element("w:spacing", {
    "w:before": before,
    "w:after": after,
    "w:line": line,
    "w:lineRule": line === undefined ? undefined : "auto",
  });

export const size = (halfPoints: number): XmlElement[] => [
  value("w:sz", halfPoints),
  value("w:szCs", halfPoints),
];

export const bold: XmlElement[] = [element("w:b"), element("w:bCs")];
