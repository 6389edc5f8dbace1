import type { Node } from "prosemirror-model";
import type { BlockWriter, Context } from "../context/context.ts";
import type { Place } from "../context/place.ts";
import { greatestStart } from "../numbering/create-numbering.ts";
import { deepestLevel, type ListKind } from "../numbering/list-numbering.ts";
import { look } from "../styles/look.ts";
import type { Xml } from "../xml/element.ts";

export const writeBulletList: BlockWriter = (node, place, context) =>
  writeList(node, { format: "bullet", delimiter: "period" }, 1, place, context);

export const writeOrderedList: BlockWriter = (node, place, context) => {
  const { format, delimiter, start } = node.attrs;
  if (start > greatestStart) context.notes.add("listStart");
  return writeList(node, { format, delimiter }, start, place, context);
};

/** Every list has a number of its own, so that none goes on counting from another. */
function writeList(
  list: Node,
  kind: ListKind,
  start: number,
  place: Place,
  context: Context,
): Xml[] {
  if (place.listDepth > deepestLevel) context.notes.add("listDepth");
  const level = Math.min(place.listDepth, deepestLevel);
  const id = context.numbering.addList(kind, level, start);
  return list.children.flatMap((item, index) =>
    context.writeBlocks(item, {
      ...place,
      indent: place.indent + look.listIndent,
      listDepth: place.listDepth + 1,
      number: { id, level },
      closesList: (place.listDepth === 0 || place.closesList) && index === list.childCount - 1,
    }),
  );
}
