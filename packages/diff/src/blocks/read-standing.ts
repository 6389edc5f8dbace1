import { type PolicyDocument, withoutProposedBlocks } from "@klubba/model";
import { Fragment, type Node } from "prosemirror-model";

const annotations = new Set(["comment", "deletion", "formatting"]);

/**
 * The document as it stands: comments taken off, and undecided suggestions not taken, so that an
 * inserted text is left out (with the block that is nothing else), a deleted one is kept, and a
 * block's own suggestion is ignored.
 */
export function readStanding(document: PolicyDocument): PolicyDocument {
  const { body } = document;
  return isAnnotated(body)
    ? { ...document, body: standing(withoutProposedBlocks(body)) }
    : document;
}

/** True where anything is said about the text that is not the text: else it stands as it is. */
function isAnnotated(body: Node): boolean {
  let found = false;
  body.descendants((node) => {
    found ||=
      typeof node.attrs.suggestion === "string" ||
      node.marks.some(({ type }) => type.name === "insertion" || annotations.has(type.name));
    return !found;
  });
  return found;
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
