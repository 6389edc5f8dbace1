import type { MatrixCell, MatrixDocument } from "@klubba/diff";
import {
  type BorrowedPassage,
  type Fact,
  type Municipality,
  type PolicyDocument,
  readPassage,
} from "@klubba/model";

/** A surveyed statement to take into one's own draft. */
export interface BorrowedFact {
  readonly municipality: Municipality;
  readonly fact: Fact;
}

/** A statement in our words, or an imported passage in theirs. */
export type MatrixBorrowing = BorrowedFact | BorrowedPassage;

type Node = PolicyDocument["body"];

const holdsAny = (block: Node, ids: ReadonlySet<string>): boolean => {
  if (ids.has(String(block.attrs.id))) return true;
  let found = false;
  block.descendants((node) => {
    found ||= ids.has(String(node.attrs.id));
    return !found;
  });
  return found;
};

/** The blocks that a cell of an imported document is read from, or null where they hold no words. */
export function readBorrowedPassage(
  { name, document }: MatrixDocument,
  cell: MatrixCell,
): BorrowedPassage | null {
  const ids = new Set(cell.blocks);
  const blocks = document.body.children.filter(
    (block) => block.type.name !== "heading" && holdsAny(block, ids),
  );
  const passage = readPassage(document, blocks);
  if (passage.length === 0) return null;
  const { title, decidedOn } = document.head;
  return {
    source: { name, title, date: decidedOn, url: "", wording: "verbatim" },
    topic: cell.topic,
    blocks: passage.map((block) => block.toJSON()),
  };
}
