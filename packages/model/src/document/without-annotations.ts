import { Fragment, type Node } from "prosemirror-model";

/** The node without comment marks: what stands there, not what is said about it. */
export function withoutAnnotations(node: Node): Node {
  const marks = node.marks.filter((mark) => mark.type.name !== "comment");
  if (node.isText) return node.mark(marks);
  const children: Node[] = [];
  node.forEach((child) => children.push(withoutAnnotations(child)));
  // fromArray joins neighbouring texts that carry the same marks once the comments are gone.
  return node.type.create(node.attrs, Fragment.fromArray(children), marks);
}
