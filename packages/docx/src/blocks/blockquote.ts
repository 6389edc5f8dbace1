import type { BlockWriter } from "../context/context.ts";
import { look } from "../styles/look.ts";

export const writeBlockquote: BlockWriter = (node, place, context) =>
  context.writeBlocks(node, {
    ...place,
    indent: place.indent + look.quoteIndent,
    quoteDepth: place.quoteDepth + 1,
  });
