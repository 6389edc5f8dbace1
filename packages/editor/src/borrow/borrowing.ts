import type { BorrowedPassage, Fact, Municipality } from "@klubba/model";

/** A statement of another municipality, to be taken into the draft as our paraphrase. */
export interface BorrowedFact {
  readonly municipality: Municipality;
  readonly fact: Fact;
}

export type Borrowing = BorrowedFact | BorrowedPassage;

export const topicOf = (borrowing: Borrowing): string | null =>
  "fact" in borrowing ? borrowing.fact.topic : borrowing.topic;
