import type { Relationships } from "../package/relationships.ts";
import { element, value, type XmlElement } from "../xml/element.ts";

/** Who suggested a change, and when. */
export interface Change {
  readonly id: string;
  readonly author: string;
  /** As Word writes it, or undefined where unknown. */
  readonly at: string | undefined;
}

/** What the marks on a piece of text come to. */
export interface RunLook {
  readonly style?: "Hyperlink" | "FootnoteReference" | "KlubbaUnfilled";
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
  readonly vertical?: "subscript" | "superscript";
  readonly language?: string;
  /** The address that the text leads to, made safe for a package. */
  readonly link?: string;
  readonly insertion?: Change;
  readonly deletion?: Change;
}

/** `w:rPr`, its children in the order that the schema demands; null when there is nothing to say. */
export function runProperties(look: RunLook): XmlElement | null {
  const properties = element(
    "w:rPr",
    {},
    look.style === undefined ? null : value("w:rStyle", look.style),
    look.bold ? [element("w:b"), element("w:bCs")] : null,
    look.italic ? [element("w:i"), element("w:iCs")] : null,
    look.strike ? element("w:strike") : null,
    look.vertical === undefined ? null : value("w:vertAlign", look.vertical),
    look.language === undefined
      ? null
      : element("w:lang", { "w:val": look.language, "w:eastAsia": look.language }),
  );
  return properties.children.length === 0 ? null : properties;
}

/** Where an inline piece stands: how it looks, and the links of the part it is written in. */
export interface InlinePlace {
  readonly look: RunLook;
  readonly relationships: Relationships;
}
