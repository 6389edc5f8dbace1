/** From the first word to before the last, by index among all words of a document. */
export type Range = readonly [from: number, to: number];

export interface Move {
  readonly old: Range;
  readonly new: Range;
}

/** What is different between two texts, by words: the truth, or what a tool tells. */
export interface Difference {
  /** Words taken out of the old text, those of moved text among them where they were edited. */
  readonly deleted: readonly Range[];
  readonly inserted: readonly Range[];
  /** What stands elsewhere, deleted and inserted words within it and all. */
  readonly moves: readonly Move[];
}

/** The same, told by one who knows no moves: all of a moved text is deleted and inserted. */
export const tellWithoutMoves = ({ deleted, inserted, moves }: Difference): Difference => ({
  deleted: [...deleted, ...moves.map((move) => move.old)],
  inserted: [...inserted, ...moves.map((move) => move.new)],
  moves: [],
});
