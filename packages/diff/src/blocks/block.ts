import type { Node } from "prosemirror-model";

/**
 * A place in the tree. A Node is a value that may stand in several places, and in both documents,
 * so what is matched is the place.
 */
export interface Block {
  readonly node: Node;
  readonly parent: Block | null;
  /** Its place among its parent's children. */
  readonly index: number;
  readonly children: readonly Block[];
  /** The blocks around it, the body left out, outermost first. */
  readonly containers: readonly Block[];
}

/** The places of a body, down to what holds text. */
export function readTree(node: Node): Block {
  return readPlace(node, null, 0, []);
}

function readPlace(
  node: Node,
  parent: Block | null,
  index: number,
  containers: readonly Block[],
): Block {
  const children: Block[] = [];
  const block: Block = { node, parent, index, children, containers };
  if (node.isTextblock || node.isLeaf) return block;
  const inner = parent === null ? containers : [...containers, block];
  node.forEach((child, _offset, at) => children.push(readPlace(child, block, at, inner)));
  return block;
}
