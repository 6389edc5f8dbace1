import type { Fact, Municipality, SourceNote } from "@klubba/model";

/** A statement of another municipality, to be taken into the draft as our paraphrase. */
export interface BorrowedFact {
  readonly municipality: Municipality;
  readonly fact: Fact;
}

/** A passage of an imported policy, to be taken into the draft in its own words. */
export interface BorrowedPassage {
  readonly source: SourceNote;
  /** The checklist topic that it answers, when that is known. */
  readonly topic: string | null;
  /** Its blocks as JSON of the model's schema, as `readPassage` gives them. */
  readonly blocks: readonly unknown[];
}

export type Borrowing = BorrowedFact | BorrowedPassage;

export const topicOf = (borrowing: Borrowing): string | null =>
  "fact" in borrowing ? borrowing.fact.topic : borrowing.topic;
