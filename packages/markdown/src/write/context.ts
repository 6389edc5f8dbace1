import type { FootnoteDefinition, PhrasingContent } from "mdast";
import type { Node } from "prosemirror-model";
import type { Attributes } from "../syntax/attributes.ts";
import type { Flow } from "./flow.ts";

/** Where the text stands: a line may break only in a paragraph. */
export type Surroundings = "paragraph" | "line";

/** What the writers share, and how one reaches the others. */
export interface WriteContext {
  /** `id` for a block that something refers to, else nothing. */
  readonly anchorOf: (block: Node) => Attributes;
  /** Footnotes met so far, in order; they stand at the end of the file. */
  readonly footnotes: FootnoteDefinition[];
  /** The blocks in `parent`; `opening` goes on the paragraph that is the first. */
  readonly writeBlocks: (parent: Node, opening?: Attributes) => Flow[];
  /** The text of a text block or footnote. */
  readonly writeInline: (block: Node, surroundings: Surroundings) => PhrasingContent[];
}
