import { findTitleHeading } from "@klubba/model";
import { paragraph } from "../blocks/paragraph.ts";
import { writeOpenBreak } from "../blocks/page-break.ts";
import { writeContents } from "../contents/contents.ts";
import type { Context } from "../context/context.ts";
import { onPage } from "../context/place.ts";
import { writeHeadTable } from "../head/write-head-table.ts";
import { textRuns } from "../inline/runs.ts";
import { writeTableSeparator } from "../tables/table.ts";
import { margins, page } from "../styles/page.ts";
import { element, type Xml, type XmlElement } from "../xml/element.ts";
import { drawingNamespaces } from "../xml/namespaces.ts";

export interface Layout {
  readonly headTable: boolean;
  readonly contents: boolean;
  readonly numbered: boolean;
  /** Relationship ids of the headers and the footer; `firstHeader` is null where there is none. */
  readonly header: string;
  readonly firstHeader: string | null;
  readonly footer: string;
}

/** The title, the head table, the contents, then the body. */
export function writeBody(context: Context, layout: Layout): Xml[] {
  const title = writeTitleBlock(context);
  const headTable = layout.headTable ? writeHeadTable(context) : null;
  const contents = layout.contents ? writeContents(context, layout.numbered) : null;
  const frame = [headTable, contents].filter((part) => part !== null);
  return [...title, ...frame, ...writeRest(context, frame.length > 0)];
}

/** `word/document.xml` around what `writeBody` gives. */
export const documentPart = (body: readonly Xml[], layout: Layout): XmlElement =>
  element("w:document", drawingNamespaces, element("w:body", {}, body, section(layout)));

/** The title heading, or the head's title where the body has none. */
export const writeTitleBlock = (context: Context): Xml[] =>
  findTitleHeading(context.document.body) === null ? writeTitle(context) : writeFirst(context);

/** Everything below the title; `framed` where the head table or the contents stand between. */
export function writeRest(context: Context, framed: boolean): Xml[] {
  const { body } = context.document;
  const title = findTitleHeading(body);
  if (framed) context.lead = { ...context.lead, space: true };
  const rest = title === null ? body : body.copy(body.content.cut(title.nodeSize));
  const blocks = context.writeBlocks(rest, onPage);
  return [...blocks, ...writeOpenBreak(context), ...writeTableSeparator(context)];
}

const writeFirst = (context: Context): Xml[] => {
  const { body } = context.document;
  return context.writeBlocks(
    body.copy(body.content.cut(0, body.firstChild?.nodeSize ?? 0)),
    onPage,
  );
};

/**
 * The title from the head, where the body has none. It is the heading 1 of a body that has no other,
 * else a title above the headings.
 */
function writeTitle(context: Context): Xml[] {
  const { body, head } = context.document;
  if (head.title.trim() === "") return [];
  const hasTop = body.children.some(
    (node) => node.type.name === "heading" && node.attrs.level === 1,
  );
  return [paragraph(onPage, context, textRuns(head.title, {}), hasTop ? "Title" : "Heading1")];
}

const section = (layout: Layout): XmlElement =>
  element(
    "w:sectPr",
    {},
    element("w:headerReference", { "w:type": "default", "r:id": layout.header }),
    layout.firstHeader === null
      ? null
      : element("w:headerReference", { "w:type": "first", "r:id": layout.firstHeader }),
    element("w:footerReference", { "w:type": "default", "r:id": layout.footer }),
    layout.firstHeader === null
      ? null
      : element("w:footerReference", { "w:type": "first", "r:id": layout.footer }),
    element("w:pgSz", { "w:w": page.width, "w:h": page.height }),
    element("w:pgMar", {
      "w:top": margins.top,
      "w:right": margins.right,
      "w:bottom": margins.bottom,
      "w:left": margins.left,
      "w:header": margins.edge,
      "w:footer": margins.edge,
      "w:gutter": 0,
    }),
    layout.firstHeader === null ? null : element("w:titlePg"),
  );
