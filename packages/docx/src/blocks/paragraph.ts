import { type Context, noLead } from "../context/context.ts";
import type { Place } from "../context/place.ts";
import { listLeft } from "../numbering/list-numbering.ts";
import { look } from "../styles/look.ts";
import { quoteBorder } from "../styles/text-styles.ts";
import { type Child, element, value, type XmlElement } from "../xml/element.ts";

/** A paragraph in the style of its place, with what the place asks for and the style does not give. */
export function paragraph(
  place: Place,
  context: Context,
  content: Child,
  ownStyle?: string,
): XmlElement {
  const { lead } = context;
  context.lead = noLead;
  const style = ownStyle ?? styleOf(place);
  const properties = element(
    "w:pPr",
    {},
    style === "Normal" ? null : value("w:pStyle", style),
    lead.pageBreak ? element("w:pageBreakBefore") : null,
    place.number === null
      ? null
      : element(
          "w:numPr",
          {},
          value("w:ilvl", place.number.level),
          value("w:numId", place.number.id),
        ),
    place.quoteDepth > 0 && style !== "Quote" ? quoteBorder : null,
    spacingOf(place, style, lead.space),
    indentOf(place, style),
  );
  return element("w:p", {}, properties.children.length === 0 ? null : properties, content);
}

function styleOf(place: Place): string {
  if (place.inCell === "header") return "KlubbaTableHeading";
  if (place.inCell === "cell") return place.listDepth > 0 ? "KlubbaTableList" : "KlubbaTableText";
  if (place.listDepth > 0) return "ListParagraph";
  return place.quoteDepth > 0 ? "Quote" : "Normal";
}

function spacingOf(place: Place, style: string, afterTable: boolean): XmlElement | null {
  const before = afterTable && !style.startsWith("Heading") ? spaceAfterTable : undefined;
  const after = place.closesList && style === "ListParagraph" ? look.after : undefined;
  if (before === undefined && after === undefined) return null;
  return element("w:spacing", { "w:before": before, "w:after": after });
}

const spaceAfterTable = 200;

function indentOf(place: Place, style: string): XmlElement | null {
  if (place.number !== null) {
    if (place.indent === listLeft(place.number.level)) return null;
    return element("w:ind", { "w:left": place.indent, "w:hanging": look.listIndent });
  }
  const given = style === "Quote" ? look.quoteIndent : 0;
  return place.indent === given ? null : element("w:ind", { "w:left": place.indent });
}
