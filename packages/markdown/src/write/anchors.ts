import type { Node } from "prosemirror-model";
import type { PolicyDocument } from "@klubba/model";
import type { Attributes } from "../syntax/attributes.ts";
import { cleanText } from "./clean-text.ts";
import { isLeftOut } from "./marks.ts";

/** Which blocks get an anchor (rule B4): those that evidence or a cross reference points at. */
export function anchorsOf({ body, evidence }: PolicyDocument): (block: Node) => Attributes {
  const wanted = new Set<string>();
  for (const entry of Object.values(evidence)) {
    if (entry.state === "covered") for (const id of entry.blocks) wanted.add(id);
  }
  body.descendants((node) => {
    if (isLeftOut(node)) return false;
    if (node.type.name === "crossReference") wanted.add(node.attrs.target);
    return true;
  });
  // Of two blocks with one id, a reference means the first.
  const owners = new Map<string, Node>();
  body.descendants((node) => {
    const id: unknown = node.attrs.id;
    if (typeof id === "string" && wanted.has(id) && !owners.has(id)) owners.set(id, node);
  });
  return (block) => (owners.get(block.attrs.id) === block ? { id: cleanText(block.attrs.id) } : {});
}
