import { type CoverageState, digestOfBlocks, type Evidence, hasBlockId } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";

/** Where an item stands in this body. */
export type ReadState = (body: Node, item: string, evidence: Evidence | undefined) => CoverageState;

const indexes = new WeakMap<Node, ReadonlyMap<string, Node>>();

/** The blocks of a body by id; read once for each body, which never changes. */
export function readBlocks(body: Node): ReadonlyMap<string, Node> {
  const known = indexes.get(body);
  if (known !== undefined) return known;
  const blocks = new Map<string, Node>();
  body.descendants((node) => {
    const id: unknown = hasBlockId(node.type.name) ? node.attrs.id : null;
    if (typeof id === "string" && !blocks.has(id)) blocks.set(id, node);
    return !node.isTextblock;
  });
  indexes.set(body, blocks);
  return blocks;
}

/**
 * Says the same as the model's `readCoverage`, but takes a digest anew only when one of the
 * answering blocks is another node than last time, so that it can be asked after every pause.
 */
export function createCoverageReader(): ReadState {
  const known = new Map<string, { blocks: readonly (Node | undefined)[]; digest: string }>();
  return (body, item, evidence) => {
    if (evidence === undefined) return "open";
    if (evidence.state === "notApplicable") return "notApplicable";
    const index = readBlocks(body);
    const blocks = evidence.blocks.map((id) => index.get(id));
    let last = known.get(item);
    if (
      last === undefined ||
      last.blocks.length !== blocks.length ||
      last.blocks.some((node, at) => node !== blocks[at])
    ) {
      last = { blocks, digest: digestOfBlocks(body, evidence.blocks) };
      known.set(item, last);
    }
    return last.digest === evidence.digest ? "covered" : "checkAgain";
  };
}
