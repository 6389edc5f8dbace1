import type { Node } from "prosemirror-model";
import { canonicalJson } from "../document/canonical-json.ts";
import { findBlock } from "../document/blocks.ts";
import { withoutAnnotations } from "../document/without-annotations.ts";
import { digest } from "../document/digest.ts";
import type { Evidence } from "./evidence.ts";

/** `checkAgain`: the answering blocks have changed, or gone, since a person confirmed them. */
export const coverageStates = ["open", "covered", "checkAgain", "notApplicable"] as const;
export type CoverageState = (typeof coverageStates)[number];

/** A digest of the content of the blocks with these ids, in the given order, ids aside. */
export function digestOfBlocks(body: Node, ids: readonly string[]): string {
  const contents = ids.map((id) => {
    const block = findBlock(body, id);
    return block === null ? null : withoutAnnotations(block.node);
  });
  return digest(canonicalJson(contents));
}

/** Where an item stands in the body as it is now; no evidence is `open`. */
export function readCoverage(body: Node, evidence: Evidence | undefined): CoverageState {
  if (evidence === undefined) return "open";
  if (evidence.state === "notApplicable") return "notApplicable";
  return digestOfBlocks(body, evidence.blocks) === evidence.digest ? "covered" : "checkAgain";
}
