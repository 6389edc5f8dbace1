import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Options as ToMarkdown } from "mdast-util-to-markdown";
import type { Extension as Micromark } from "micromark-util-types";

/** What an addition to Markdown brings to the tokenizer, to reading the tree and to writing it. */
export interface SyntaxExtension {
  readonly micromark?: readonly Micromark[];
  readonly fromMarkdown?: readonly FromMarkdown[];
  readonly toMarkdown?: readonly ToMarkdown[];
}
