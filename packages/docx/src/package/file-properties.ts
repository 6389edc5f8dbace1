import { type Child, element, type XmlElement } from "../xml/element.ts";

/** `docProps/core.xml`: what the file says of itself without being opened; `more` where there is more. */
export function fileProperties(
  title: string,
  languageTag: string,
  now: Date,
  more: Child = null,
): XmlElement {
  const time = now.toISOString().replace(/\.\d+Z$/, "Z");
  const stamp = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, time);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, title),
    more,
    element("dc:language", {}, languageTag),
    stamp("dcterms:created"),
    stamp("dcterms:modified"),
  );
}

/** How a package names its properties, in its root relationships. */
export const corePropertiesKind =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
