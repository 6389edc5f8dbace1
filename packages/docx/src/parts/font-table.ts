import { look } from "../styles/look.ts";
import { element, value, type XmlElement } from "../xml/element.ts";
import { wordNamespaces } from "../xml/namespaces.ts";

/** `word/fontTable.xml`: what to take where Calibri is missing. */
export const fontTable = (): XmlElement =>
  element(
    "w:fonts",
    wordNamespaces,
    element(
      "w:font",
      { "w:name": look.font },
      value("w:altName", "Carlito"),
      value("w:panose1", "020F0502020204030204"),
      value("w:charset", "00"),
      value("w:family", "swiss"),
      value("w:pitch", "variable"),
    ),
  );
