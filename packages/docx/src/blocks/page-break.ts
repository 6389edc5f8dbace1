import type { BlockWriter, Context } from "../context/context.ts";
import { onPage } from "../context/place.ts";
import { run } from "../inline/runs.ts";
import { element, type Xml } from "../xml/element.ts";
import { paragraph } from "./paragraph.ts";

/** The next paragraph opens the page: an empty one before it would be read aloud as a blank. */
export const writePageBreak: BlockWriter = (_node, _place, context) => {
  const before = writeOpenBreak(context);
  context.lead = { ...context.lead, pageBreak: true };
  return before;
};

/** Writes the break that no paragraph has taken: before a table, another break, or at the end. */
export function writeOpenBreak(context: Context): Xml[] {
  if (!context.lead.pageBreak) return [];
  context.lead = { ...context.lead, pageBreak: false };
  return [
    paragraph(onPage, context, run({}, element("w:br", { "w:type": "page" })), "KlubbaTableEnd"),
  ];
}
