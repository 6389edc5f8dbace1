import { assignIds, type PolicyDocument, schema, sequentialIds } from "@klubba/model";
import { Fragment, type Node } from "prosemirror-model";

/** Roughly what fits on an A4 page at 11 points. */
const wordsPerPage = 400;

/** The policy over and over, without its guidance, until it fills this many pages. */
export function createLongDocument(policy: PolicyDocument, pages: number): PolicyDocument {
  const blocks = policy.body.children.filter((block) => block.type.name !== "guidance");
  const words = blocks.reduce((sum, block) => sum + block.textContent.split(/\s+/).length, 0);
  const times = Math.ceil((pages * wordsPerPage) / words);
  const all = Array.from({ length: times }, () => blocks.map(withoutId)).flat();
  const body = schema.nodes.doc.create(null, all);
  return { ...policy, evidence: {}, body: assignIds(body, sequentialIds()) };
}

function withoutId(node: Node): Node {
  if (node.isText) return node;
  const attributes = node.attrs.id === undefined ? node.attrs : { ...node.attrs, id: null };
  return node.type.create(attributes, Fragment.fromArray(node.children.map(withoutId)), node.marks);
}
