import type { Node } from "prosemirror-model";

export interface FoundBlock {
  readonly node: Node;
  /** Position before the block, as ProseMirror counts. */
  readonly position: number;
}

/** The block with this id, or null. */
export function findBlock(body: Node, id: string): FoundBlock | null {
  let found: FoundBlock | null = null;
  body.descendants((node, position) => {
    if (found !== null) return false;
    if (node.attrs.id === id) found = { node, position };
    return found === null && !node.isTextblock;
  });
  return found;
}
