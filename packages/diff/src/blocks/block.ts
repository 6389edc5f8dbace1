import type { Node } from "prosemirror-model";

/**
 * A place in the tree. A Node is a value that may stand in several places, and in both documents,
 * so what is matched is the place.
 */
export interface Block {
  readonly node: Node;
  readonly parent: Block | null;
  readonly children: readonly Block[];
}

/** The places of a body, down to what holds text. */
export function readTree(node: Node, parent: Block | null = null): Block {
  const children: Block[] = [];
  const block: Block = { node, parent, children };
  if (!node.isTextblock) node.forEach((child) => children.push(readTree(child, block)));
  return block;
}

/** The blocks around this one, the body left out, outermost first. */
export function readContainers(block: Block): Block[] {
  const containers: Block[] = [];
  for (let at = block.parent; at !== null && at.parent !== null; at = at.parent)
    containers.unshift(at);
  return containers;
}
