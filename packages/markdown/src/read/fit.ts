import type { Nodes } from "mdast";
import type { Node } from "prosemirror-model";
import { type NodeName, schema } from "@klubba/model";
import { note, type Place, type ReadContext } from "./context.ts";
import { toText } from "./text.ts";

const inner: readonly NodeName[] = [
  "paragraph",
  "bulletList",
  "orderedList",
  "blockquote",
  "image",
];

/** What each place takes, as the schema has it. */
const takes: Record<Place, readonly NodeName[]> = {
  body: [...inner, "heading", "table", "guidance", "pageBreak"],
  inner,
  guidance: ["paragraph", "bulletList", "orderedList"],
};

/** The blocks as they may stand in that place: others become paragraphs there (rule R6). */
export function fit(
  blocks: readonly Node[],
  place: Place,
  from: Nodes,
  context: ReadContext,
): Node[] {
  return blocks.flatMap((block) => {
    if (takes[place].includes(block.type.name as NodeName)) return [block];
    if (block.type.name === "pageBreak") {
      note(context, "misplacedPageBreak", from);
      return [];
    }
    note(context, "misplaced", from);
    return paragraphsOf(block, place);
  });
}

function paragraphsOf(block: Node, place: Place): Node[] {
  if (takes[place].includes(block.type.name as NodeName)) return [block];
  if (block.type.name === "image") {
    return [schema.nodes.paragraph.create(null, toText(block.attrs.alt || block.attrs.src, []))];
  }
  if (block.isTextblock)
    return [schema.nodes.paragraph.create({ id: block.attrs.id }, block.content)];
  return block.content.content.flatMap((child) => paragraphsOf(child, place));
}
