import { type Language, type SourceNote, writeSourceNote } from "@klubba/model";
import { Fragment, Node, type Schema } from "@tiptap/pm/model";
import { requireNode } from "../schema/types.ts";
import { type Suggesting, toSuggestedInsertion } from "../suggestions/suggest-insertion.ts";
import type { BorrowedFact, Borrowing } from "./borrowing.ts";

export const sourceOf = ({ municipality, fact }: BorrowedFact): SourceNote => ({
  name: municipality.name,
  title: municipality.document.title,
  date: municipality.document.revisedOn ?? municipality.document.adoptedOn ?? "",
  url: fact.url,
  wording: "paraphrase",
});

/** The blocks with a footnote at the end of their last text; null when there is no text. */
function withNote(blocks: readonly Node[], note: Node): Node[] | null {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index]!;
    const noted = block.isTextblock
      ? block.content.size === 0
        ? null
        : block.copy(block.content.addToEnd(note))
      : inside(block, note);
    if (noted !== null) return blocks.map((each, at) => (at === index ? noted : each));
  }
  return null;
}

function inside(block: Node, note: Node): Node | null {
  const children = withNote(block.children, note);
  return children === null ? null : block.copy(Fragment.fromArray(children));
}

/**
 * What a borrowing puts into the draft: its blocks as one suggested insertion, with a footnote that
 * names where they come from and whose words they are. Empty when there is no text to borrow.
 */
export function createBorrowedBlocks(
  schema: Schema,
  borrowing: Borrowing,
  language: Language,
  suggesting: Suggesting,
): Node[] {
  const isFact = "fact" in borrowing;
  const source = isFact ? sourceOf(borrowing) : borrowing.source;
  const blocks = isFact
    ? [
        requireNode(schema, "paragraph").create(
          null,
          schema.text(borrowing.fact.statement[language]),
        ),
      ]
    : borrowing.blocks.map((json) => {
        const block = Node.fromJSON(schema, json);
        block.check();
        return block;
      });
  const note = requireNode(schema, "footnote").create(
    null,
    writeSourceNote(source, schema, language),
  );
  const noted = withNote(blocks, note) ?? [];
  return noted.map((block) => toSuggestedInsertion(block, suggesting));
}
