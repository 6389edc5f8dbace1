import { element, value, type XmlElement } from "../xml/element.ts";
import { drawingNamespaces } from "../xml/namespaces.ts";

/** `word/footnotes.xml`: the two lines that Word draws above notes, then the notes. */
export const footnotesPart = (footnotes: readonly XmlElement[]): XmlElement =>
  element(
    "w:footnotes",
    drawingNamespaces,
    separator("separator", -1, "w:separator"),
    separator("continuationSeparator", 0, "w:continuationSeparator"),
    footnotes,
  );

const separator = (type: string, id: number, content: string) =>
  element(
    "w:footnote",
    { "w:type": type, "w:id": id },
    element(
      "w:p",
      {},
      element("w:pPr", {}, value("w:pStyle", "FootnoteText")),
      element("w:r", {}, element(content)),
    ),
  );
