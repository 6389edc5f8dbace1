import { type PolicyDocument, withoutProposedBlocks } from "@klubba/model";
import { writeFrontMatter } from "../front-matter/write-front-matter.ts";
import { stringifyTree } from "../syntax/processor.ts";
import { anchorsOf } from "./anchors.ts";
import { writeBlocks } from "./blocks.ts";
import type { WriteContext } from "./context.ts";
import { writeInline } from "./inline.ts";

/**
 * The document as Markdown, front matter first, by the rules of SPEC.md. Total: every document
 * has a text. Reading it gives the document again, ids, comments and suggestions aside.
 */
export function writeMarkdown(given: PolicyDocument): string {
  const document = { ...given, body: withoutProposedBlocks(given.body) };
  const context: WriteContext = {
    anchorOf: anchorsOf(document),
    footnotes: [],
    writeBlocks: (parent, opening = {}) => writeBlocks(parent, opening, context),
    writeInline: (block, surroundings) => writeInline(block, surroundings, context),
  };
  const blocks = context.writeBlocks(document.body);
  const body = stringifyTree({ type: "root", children: [...blocks, ...context.footnotes] });
  return `---\n${writeFrontMatter(document)}---\n\n${body}`;
}
