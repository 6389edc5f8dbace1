import { headingLevels } from "@klubba/model";
import type { Context } from "../context/context.ts";
import { contentTypes } from "../package/content-types.ts";
import { corePropertiesKind } from "../package/file-properties.ts";
import { createRelationships } from "../package/relationships.ts";
import type { Parts } from "../package/zip-parts.ts";
import { documentPart, type Layout } from "../parts/document-part.ts";
import { fontTable } from "../parts/font-table.ts";
import { footnotesPart } from "../parts/footnotes-part.ts";
import { firstHeaderPart, footerPart, headerPart } from "../parts/header-footer.ts";
import { appProperties, coreProperties } from "../parts/properties.ts";
import { settingsPart } from "../parts/settings-part.ts";
import { stylesPart } from "../styles/styles.ts";
import type { Xml } from "../xml/element.ts";
import { toXml } from "../xml/to-xml.ts";
import type { Frame } from "./read-frame.ts";

/** Every file of the package, in the order in which Word, too, stores them. */
export function collectParts(
  context: Context,
  frame: Frame,
  writeBody: (context: Context, layout: Layout) => readonly Xml[],
): Parts {
  const { head } = context.document;
  const { relationships, footnoteRelationships } = context;
  const levels = headingLevels
    .filter((level) => frame.numbered && level >= frame.top)
    .map((level) => [level, level - frame.top] as const);

  relationships.toPart("styles", "styles.xml");
  relationships.toPart("settings", "settings.xml");
  relationships.toPart("fontTable", "fontTable.xml");
  const header = relationships.toPart("header", "header1.xml");
  const hasFirst = head.organisation.trim() !== "";
  const firstHeader = hasFirst ? relationships.toPart("header", "header2.xml") : null;
  const footer = relationships.toPart("footer", "footer1.xml");
  const layout = { ...frame, header, firstHeader, footer };
  const document = documentPart(writeBody(context, layout), layout);
  const hasFootnotes = context.footnotes.length > 0;
  const hasNumbering = !context.numbering.isEmpty;
  if (hasFootnotes) relationships.toPart("footnotes", "footnotes.xml");
  if (hasNumbering) relationships.toPart("numbering", "numbering.xml");

  const root = createRelationships();
  root.toPart("officeDocument", "word/document.xml");
  root.toPart(corePropertiesKind, "docProps/core.xml");
  root.toPart("extended-properties", "docProps/app.xml");

  const { languageTag, numbered, top, title, now } = frame;
  const numberedLevels = new Map<number, number>(numbered ? levels : []);
  const parts = new Map<string, string | Uint8Array>([
    ["_rels/.rels", toXml(root.toElement())],
    ["word/document.xml", toXml(document)],
    ["word/_rels/document.xml.rels", toXml(relationships.toElement())],
    ["word/styles.xml", toXml(stylesPart({ languageTag, numberedLevels, contentsTop: top }))],
    ["word/settings.xml", toXml(settingsPart(languageTag, hasFootnotes))],
    ["word/fontTable.xml", toXml(fontTable())],
    ["word/header1.xml", toXml(headerPart(head, title))],
    ["word/footer1.xml", toXml(footerPart(head))],
    ["docProps/core.xml", toXml(coreProperties(head, title, languageTag, now))],
    ["docProps/app.xml", toXml(appProperties(head))],
  ]);
  if (hasFirst) parts.set("word/header2.xml", toXml(firstHeaderPart(head)));
  if (hasNumbering) parts.set("word/numbering.xml", toXml(context.numbering.toPart()));
  if (hasFootnotes) parts.set("word/footnotes.xml", toXml(footnotesPart(context.footnotes)));
  if (!footnoteRelationships.isEmpty) {
    parts.set("word/_rels/footnotes.xml.rels", toXml(footnoteRelationships.toElement()));
  }
  for (const [path, bytes] of context.pictures.files) parts.set(path, bytes);
  const types = toXml(contentTypes([...parts.keys()]));
  return new Map([["[Content_Types].xml", types], ...parts]);
}
