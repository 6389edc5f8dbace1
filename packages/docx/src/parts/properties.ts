import { type Head, statusLabels } from "@klubba/model";
import { fileProperties } from "../package/file-properties.ts";
import { element, type XmlElement } from "../xml/element.ts";

/** `docProps/core.xml`: what the file says of itself without being opened. */
export function coreProperties(
  head: Head,
  title: string,
  languageTag: string,
  now: Date,
): XmlElement {
  const optional = (name: string, text: string) =>
    text.trim() === "" ? null : element(name, {}, text);
  return fileProperties(title, languageTag, now, [
    optional("dc:creator", head.organisation.trim() === "" ? head.docOwner : head.organisation),
    optional("cp:category", head.docType),
    element("cp:contentStatus", {}, statusLabels[head.status][head.language]),
    optional("cp:version", head.version),
  ]);
}

/** `docProps/app.xml`. */
export const appProperties = (head: Head): XmlElement =>
  element(
    "Properties",
    { xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" },
    element("Application", {}, "Klubba"),
    head.organisation.trim() === "" ? null : element("Company", {}, head.organisation),
  );
