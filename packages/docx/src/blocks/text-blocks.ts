import { type BlockWriter } from "../context/context.ts";
import { element } from "../xml/element.ts";
import { paragraph } from "./paragraph.ts";

/** Space comes from styles: an empty paragraph of the page is read aloud as a blank, and left out. */
export const writeParagraph: BlockWriter = (node, place, context) => {
  const isOnPage = place.listDepth + place.quoteDepth === 0 && place.inCell === null;
  if (isOnPage && node.childCount === 0) {
    context.notes.add("emptyParagraph");
    return [];
  }
  return [paragraph(place, context, context.writeInline(node.content, context.relationships))];
};

/** A bookmark around its text lets references and the contents find the heading. */
export const writeHeading: BlockWriter = (node, place, context) => {
  const bookmark = context.bookmarks.get(node.attrs.id);
  const content = context.writeInline(node.content, context.relationships);
  const style = `Heading${node.attrs.level}`;
  if (bookmark === undefined) return [paragraph(place, context, content, style)];
  const id = context.nextId();
  const marked = [
    element("w:bookmarkStart", { "w:id": id, "w:name": bookmark }),
    content,
    element("w:bookmarkEnd", { "w:id": id }),
  ];
  return [paragraph(place, context, marked, style)];
};
