import { type Matrix, matrixWords, readMatrixSources } from "@klubba/diff";
import { emptyHead } from "@klubba/model";
import { languageTags } from "../door/read-frame.ts";
import { textRuns } from "../inline/runs.ts";
import { contentTypes } from "../package/content-types.ts";
import { corePropertiesKind, fileProperties } from "../package/file-properties.ts";
import { createRelationships } from "../package/relationships.ts";
import { zipParts } from "../package/zip-parts.ts";
import { fontTable } from "../parts/font-table.ts";
import { footerPart } from "../parts/header-footer.ts";
import { appProperties } from "../parts/properties.ts";
import { settingsPart } from "../parts/settings-part.ts";
import { margins, page } from "../styles/page.ts";
import { stylesPart } from "../styles/styles.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { drawingNamespaces } from "../xml/namespaces.ts";
import { toXml } from "../xml/to-xml.ts";
import { lineOf } from "./line-of.ts";
import type { MatrixFileOptions } from "./matrix-file.ts";
import { writeMatrixSources } from "./write-matrix-sources.ts";
import { writeMatrixTables } from "./write-matrix-tables.ts";
import { writeMeanings } from "./write-meanings.ts";

/**
 * The matrix as a Word file on paper that lies down: what cannot be concluded, what the words mean,
 * the tables, the sources. Rules: W80 and on.
 */
export function writeMatrixDocx(
  matrix: Matrix,
  { language, title, now, day }: MatrixFileOptions,
): Uint8Array<ArrayBuffer> {
  const words = matrixWords[language];
  const sources = readMatrixSources(matrix);
  const relationships = createRelationships();
  relationships.toPart("styles", "styles.xml");
  relationships.toPart("settings", "settings.xml");
  relationships.toPart("fontTable", "fontTable.xml");
  const footer = relationships.toPart("footer", "footer1.xml");
  const body = [
    lineOf("Heading1", textRuns(title, {})),
    lineOf("Normal", textRuns(`${words.taken} ${day}`, {})),
    matrix.limit === null ? null : lineOf("Normal", textRuns(matrix.limit, {})),
    ...writeMeanings(matrix, language),
    ...writeMatrixTables(matrix, sources, language),
    ...writeMatrixSources(sources, relationships, language),
  ];
  const document = element(
    "w:document",
    drawingNamespaces,
    element("w:body", {}, body, lyingSection(footer)),
  );

  const root = createRelationships();
  root.toPart("officeDocument", "word/document.xml");
  root.toPart(corePropertiesKind, "docProps/core.xml");
  root.toPart("extended-properties", "docProps/app.xml");
  const languageTag = languageTags[language];
  const head = { ...emptyHead, language };
  const parts = new Map([
    ["_rels/.rels", toXml(root.toElement())],
    ["word/document.xml", toXml(document)],
    ["word/_rels/document.xml.rels", toXml(relationships.toElement())],
    [
      "word/styles.xml",
      toXml(stylesPart({ languageTag, numberedLevels: new Map(), contentsTop: 2 })),
    ],
    ["word/settings.xml", toXml(settingsPart(languageTag, false))],
    ["word/fontTable.xml", toXml(fontTable())],
    ["word/footer1.xml", toXml(footerPart(head))],
    ["docProps/core.xml", toXml(fileProperties(title, languageTag, now))],
    ["docProps/app.xml", toXml(appProperties(head))],
  ]);
  const types = toXml(contentTypes([...parts.keys()]));
  return zipParts(new Map([["[Content_Types].xml", types], ...parts]));
}

const lyingSection = (footer: string): XmlElement =>
  element(
    "w:sectPr",
    {},
    element("w:footerReference", { "w:type": "default", "r:id": footer }),
    element("w:pgSz", { "w:w": page.height, "w:h": page.width, "w:orient": "landscape" }),
    element("w:pgMar", {
      "w:top": margins.left,
      "w:right": margins.right,
      "w:bottom": margins.bottom,
      "w:left": margins.left,
      "w:header": margins.edge,
      "w:footer": margins.edge,
      "w:gutter": 0,
    }),
  );
