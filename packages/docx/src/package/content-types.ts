import { element, type XmlElement } from "../xml/element.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const sheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const defaults: Readonly<Record<string, string>> = {
  rels: "application/vnd.openxmlformats-package.relationships+xml",
  xml: "application/xml",
  png: "image/png",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

const overrides: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/^word\/document\.xml$/, `${word}.document.main+xml`],
  [/^word\/styles\.xml$/, `${word}.styles+xml`],
  [/^word\/numbering\.xml$/, `${word}.numbering+xml`],
  [/^word\/settings\.xml$/, `${word}.settings+xml`],
  [/^word\/fontTable\.xml$/, `${word}.fontTable+xml`],
  [/^word\/footnotes\.xml$/, `${word}.footnotes+xml`],
  [/^word\/header\d+\.xml$/, `${word}.header+xml`],
  [/^word\/footer\d+\.xml$/, `${word}.footer+xml`],
  [/^xl\/workbook\.xml$/, `${sheet}.sheet.main+xml`],
  [/^xl\/styles\.xml$/, `${sheet}.styles+xml`],
  [/^xl\/worksheets\/sheet\d+\.xml$/, `${sheet}.worksheet+xml`],
  [/^docProps\/core\.xml$/, "application/vnd.openxmlformats-package.core-properties+xml"],
  [/^docProps\/app\.xml$/, "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
];

/** `[Content_Types].xml` for the parts with these paths. */
export function contentTypes(paths: readonly string[]): XmlElement {
  const extensions = new Set(paths.map((path) => path.slice(path.lastIndexOf(".") + 1)));
  return element(
    "Types",
    { xmlns: "http://schemas.openxmlformats.org/package/2006/content-types" },
    Object.entries(defaults)
      .filter(([extension]) => extensions.has(extension))
      .map(([extension, type]) => element("Default", { Extension: extension, ContentType: type })),
    paths.flatMap((path) =>
      overrides
        .filter(([pattern]) => pattern.test(path))
        .map(([, type]) => element("Override", { PartName: `/${path}`, ContentType: type })),
    ),
  );
}
