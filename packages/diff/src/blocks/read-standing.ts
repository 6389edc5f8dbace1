import { type PolicyDocument, withoutProposedBlocks } from "@klubba/model";
import { Fragment, type Node } from "prosemirror-model";

const annotations = new Set(["comment", "deletion", "formatting"]);

/**
 * The document as it stands: comments taken off, and undecided suggestions not taken, so that an
 * inserted text is left out (with the block that is nothing else), a deleted one is kept, and a
 * block's own suggestion is ignored.
 */
export function readStanding(document: PolicyDocument): PolicyDocument {
  return { ...document, body: standing(withoutProposedBlocks(document.body)) };
}

function standing(node: Node): Node {
  const marks = node.marks.filter((mark) => !annotations.has(mark.type.name));
  if (node.isText) return node.mark(marks);
  const children: Node[] = [];
  node.forEach((child) => {
    if (!child.marks.some((mark) => mark.type.name === "insertion")) children.push(standing(child));
  });
  const attributes =
    node.attrs.suggestion === undefined ? node.attrs : { ...node.attrs, suggestion: null };
  // fromArray joins neighbouring texts that carry the same marks once the annotations are gone.
  return node.type.create(attributes, Fragment.fromArray(children), marks);
}
