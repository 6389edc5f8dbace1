import type { BorrowedPassage } from "@klubba/model";

/** A fact on its way from matrix to editor: names only, looked up in the corpus there. */
export interface BorrowedFactState {
  readonly municipality: string;
  readonly topic: string;
  /** Which of the municipality's facts under the topic, counted from 0. */
  readonly fact: number;
}

/** What travels with the address. A passage comes whole: nobody else has the file it is from. */
export type BorrowState = BorrowedFactState | BorrowedPassage;

declare module "@tanstack/react-router" {
  interface HistoryState {
    borrow?: BorrowState | undefined;
  }
}
