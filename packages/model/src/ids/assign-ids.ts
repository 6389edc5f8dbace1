import { Fragment, type Node } from "prosemirror-model";
import { hasBlockId } from "../schema/schema.ts";
import type { CreateId } from "./block-id.ts";

/** The body with an id on every block, each once: the first of two alike keeps its id. */
export function assignIds(body: Node, createId: CreateId): Node {
  const taken = new Set<string>();
  const reserved = new Set<string>();
  body.descendants((node) => {
    if (hasBlockId(node.type.name) && node.attrs.id !== null) reserved.add(node.attrs.id);
  });

  const freshId = () => {
    let id = createId();
    while (reserved.has(id)) id = createId();
    reserved.add(id);
    return id;
  };

  const assign = (node: Node): Node => {
    if (node.isText) return node;
    let attributes = node.attrs;
    if (hasBlockId(node.type.name)) {
      const id: string =
        node.attrs.id === null || taken.has(node.attrs.id) ? freshId() : node.attrs.id;
      taken.add(id);
      if (id !== node.attrs.id) attributes = { ...node.attrs, id };
    }
    const content = Fragment.fromArray(node.content.content.map(assign));
    return node.type.create(attributes, content, node.marks);
  };
  return assign(body);
}
