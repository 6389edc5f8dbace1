import { type Head, statusLabels } from "@klubba/model";
import { element, type XmlElement } from "../xml/element.ts";

/** `docProps/core.xml`: what the file says of itself without being opened. */
export function coreProperties(
  head: Head,
  title: string,
  languageTag: string,
  now: Date,
): XmlElement {
  const time = now.toISOString().replace(/\.\d+Z$/, "Z");
  const stamp = (name: string) => element(name, { "xsi:type": "dcterms:W3CDTF" }, time);
  const optional = (name: string, text: string) =>
    text.trim() === "" ? null : element(name, {}, text);
  return element(
    "cp:coreProperties",
    {
      "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    },
    element("dc:title", {}, title),
    optional("dc:creator", head.organisation.trim() === "" ? head.docOwner : head.organisation),
    optional("cp:category", head.docType),
    element("cp:contentStatus", {}, statusLabels[head.status][head.language]),
    element("dc:language", {}, languageTag),
    optional("cp:version", head.version),
    stamp("dcterms:created"),
    stamp("dcterms:modified"),
  );
}

/** `docProps/app.xml`. */
export const appProperties = (head: Head): XmlElement =>
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Klubba"),
    head.organisation.trim() === "" ? null : element("Company", {}, head.organisation),
  );
