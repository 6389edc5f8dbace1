import { type Child, element, value, type XmlElement } from "../xml/element.ts";

/** A paragraph in a style. */
export const lineOf = (style: string, content: Child): XmlElement =>
  element(
    "w:p",
    {},
    style === "Normal" ? null : element("w:pPr", {}, value("w:pStyle", style)),
    content,
  );
