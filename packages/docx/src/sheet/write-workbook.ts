import { emptyHead } from "@klubba/model";
import { contentTypes } from "../package/content-types.ts";
import { corePropertiesKind, fileProperties } from "../package/file-properties.ts";
import { createRelationships } from "../package/relationships.ts";
import { zipParts } from "../package/zip-parts.ts";
import { appProperties } from "../parts/properties.ts";
import { element, type XmlElement } from "../xml/element.ts";
import { toXml } from "../xml/to-xml.ts";
import type { Sheet } from "./cell.ts";
import { sheetNamespaces } from "./namespaces.ts";
import { filterRange, printTitles, sheetPart } from "./sheet-part.ts";
import { stylesPart } from "./styles-part.ts";

export interface WorkbookOptions {
  readonly title: string;
  readonly languageTag: string;
  readonly now: Date;
}

/** Sheets as an Excel file; at least one. The same sheets at the same time give the same bytes. */
export function writeWorkbook(
  sheets: readonly Sheet[],
  { title, languageTag, now }: WorkbookOptions,
): Uint8Array<ArrayBuffer> {
  const relationships = createRelationships();
  const parts = new Map<string, string>();
  const ids = sheets.map((sheet, at) => {
    const own = createRelationships();
    parts.set(`xl/worksheets/sheet${at + 1}.xml`, toXml(sheetPart(sheet, own, at === 0)));
    if (!own.isEmpty)
      parts.set(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, toXml(own.toElement()));
    return relationships.toPart("worksheet", `worksheets/sheet${at + 1}.xml`);
  });
  relationships.toPart("styles", "styles.xml");
  const root = createRelationships();
  root.toPart("officeDocument", "xl/workbook.xml");
  root.toPart(corePropertiesKind, "docProps/core.xml");
  root.toPart("extended-properties", "docProps/app.xml");
  const files = new Map([
    ["_rels/.rels", toXml(root.toElement())],
    ["xl/workbook.xml", toXml(workbookPart(sheets, ids))],
    ["xl/_rels/workbook.xml.rels", toXml(relationships.toElement())],
    ...parts,
    ["xl/styles.xml", toXml(stylesPart())],
    ["docProps/core.xml", toXml(fileProperties(title, languageTag, now))],
    ["docProps/app.xml", toXml(appProperties(emptyHead))],
  ]);
  const types = toXml(contentTypes([...files.keys()]));
  return zipParts(new Map([["[Content_Types].xml", types], ...files]));
}

const workbookPart = (sheets: readonly Sheet[], ids: readonly string[]): XmlElement =>
  element(
    "workbook",
    sheetNamespaces,
    element("bookViews", {}, element("workbookView")),
    element(
      "sheets",
      {},
      sheets.map(({ name }, at) => element("sheet", { name, sheetId: at + 1, "r:id": ids[at]! })),
    ),
    element(
      "definedNames",
      {},
      sheets.map((sheet, at) =>
        element(
          "definedName",
          { name: "_xlnm._FilterDatabase", localSheetId: at, hidden: 1 },
          filterRange(sheet),
        ),
      ),
      sheets.map((sheet, at) =>
        element(
          "definedName",
          { name: "_xlnm.Print_Titles", localSheetId: at },
          printTitles(sheet),
        ),
      ),
    ),
  );
