import type { BlockWriter } from "../context/context.ts";

/** Guidance is for the writer; a document that leaves the workbench has none. */
export const writeGuidance: BlockWriter = (_node, _place, context) => {
  context.notes.add("guidance");
  return [];
};
