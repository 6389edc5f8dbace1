import { Fragment, type Node } from "prosemirror-model";

/** Rows and cells go with their table alone: one taken out by itself would shift the others. */
const partsOfTable: readonly string[] = ["tableRow", "tableCell", "tableHeader"];

const isInserted = (inline: Node): boolean =>
  inline.marks.some((mark) => mark.type.name === "insertion");

/**
 * True for a block that holds something, and nothing but what `test` says yes to: it would be empty
 * without it. Empty blocks among the others do not count.
 */
export function holdsOnly(block: Node, test: (inline: Node) => boolean): boolean {
  let some = false;
  let every = true;
  block.descendants((node) => {
    if (!every) return false;
    if (node.isInline) {
      if (test(node)) some = true;
      else every = false;
      return false;
    }
    if (node.isLeaf) every = false;
    return every;
  });
  return some && every;
}

/** Whether taking the content away that makes the block empty takes the block away too. */
export const goesWithItsContent = (block: Node): boolean => !partsOfTable.includes(block.type.name);

/**
 * The body without the blocks that are there only if somebody accepts a suggested insertion.
 * Insertions into blocks that stand anyway are left as they are.
 */
export function withoutProposedBlocks(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const kept = node.children.filter(
    (child) => !(goesWithItsContent(child) && holdsOnly(child, isInserted)),
  );
  const children = kept.map(withoutProposedBlocks);
  if (
    children.length === node.childCount &&
    children.every((child, index) => child === node.child(index))
  ) {
    return node;
  }
  const content = Fragment.fromArray(children);
  // An item whose first paragraph is proposed but not the list in it keeps the paragraph.
  return node.type.validContent(content)
    ? node.copy(content)
    : node.copy(Fragment.fromArray(node.children.map(withoutProposedBlocks)));
}
