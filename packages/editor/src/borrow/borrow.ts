import type { Language } from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import { type Command, Selection } from "@tiptap/pm/state";
import { asOneUndoStep } from "../commands/one-undo-step.ts";
import type { Suggesting } from "../suggestions/suggest-insertion.ts";
import { type Borrowing, topicOf } from "./borrowing.ts";
import { createBorrowedBlocks } from "./create-borrowed-blocks.ts";

interface BorrowOptions {
  /** Of the document: what is borrowed is told in it. */
  readonly language: Language;
  readonly suggesting: Suggesting;
}

const borrowAt =
  (findPlace: (doc: Node, cursor: number) => number) =>
  (borrowing: Borrowing, { language, suggesting }: BorrowOptions): Command =>
  (state, dispatch) => {
    const blocks = createBorrowedBlocks(state.schema, borrowing, language, suggesting);
    if (blocks.length === 0) return false;
    const position = findPlace(state.doc, state.selection.$from.index(0));
    const transaction = state.tr.insert(position, blocks);
    transaction
      .setSelection(Selection.near(transaction.doc.resolve(position + 1)))
      .scrollIntoView();
    if (dispatch !== undefined) asOneUndoStep(state, () => dispatch(transaction));
    return true;
  };

const startOf = (doc: Node, index: number): number => doc.resolve(0).posAtIndex(index, 0);

/** Puts what is borrowed after the block at the cursor; after a heading, below its guidance. */
export const borrowHere = borrowAt((doc, cursor) => {
  const kindAt = (at: number) => (at < doc.childCount ? doc.child(at).type.name : "");
  let index = cursor;
  if (kindAt(index) === "heading") while (kindAt(index + 1) === "guidance") index += 1;
  return startOf(doc, Math.min(index + 1, doc.childCount));
});

/** Puts what is borrowed at the end of the section with its topic, or of the document. */
export const borrowToTopic = (borrowing: Borrowing, options: BorrowOptions): Command =>
  borrowAt((doc) => {
    const topic = topicOf(borrowing);
    const isHeading = (node: Node) => node.type.name === "heading";
    const heading = doc.children.findIndex(
      (node) => isHeading(node) && topic !== null && node.attrs.topic === topic,
    );
    if (heading < 0) return doc.content.size;
    // Up to the next heading of any level: the section's own text, not a subsection's.
    const next = doc.children.findIndex((node, index) => index > heading && isHeading(node));
    return startOf(doc, next < 0 ? doc.childCount : next);
  })(borrowing, options);
