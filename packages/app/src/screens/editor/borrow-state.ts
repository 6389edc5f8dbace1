/** What travels with the address from matrix to editor: names only, looked up in the corpus there. */
export interface BorrowState {
  readonly municipality: string;
  readonly topic: string;
  /** Which of the municipality's facts under the topic, counted from 0. */
  readonly fact: number;
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    borrow?: BorrowState | undefined;
  }
}
