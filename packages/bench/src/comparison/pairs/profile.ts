/** How a document is written and revised: shares of its blocks, 0 to 1. */
export interface Profile {
  /** Paragraphs of one of six texts that repeat. A move of such a text is never true. */
  readonly boilerplate: number;
  readonly lists: number;
  readonly tables: number;
  /** Of tables: with a column put in or taken out. */
  readonly columns: number;
  /** Blocks with words replaced, put in or taken out. */
  readonly edited: number;
  /** Of these, with edits one to three words apart, so that true islands stand between. */
  readonly close: number;
  /** Paragraphs with one of their sentences written anew: what both happen to share is no island. */
  readonly sentences: number;
  /** Of blocks that nothing else befalls: made bold, which is no change of words. */
  readonly formatted: number;
  readonly inserted: number;
  readonly deleted: number;
  readonly rewritten: number;
  readonly moved: number;
  readonly movedAndEdited: number;
  /** Of headings: the whole section moved, a fifth of its paragraphs edited. */
  readonly sectionsMoved: number;
  readonly split: number;
  readonly merged: number;
}

const plain: Profile = {
  boilerplate: 0,
  lists: 0,
  tables: 0,
  columns: 0,
  edited: 0.35,
  close: 0,
  sentences: 0,
  formatted: 0,
  inserted: 0.03,
  deleted: 0.03,
  rewritten: 0.02,
  moved: 0.02,
  movedAndEdited: 0.01,
  sectionsMoved: 0.03,
  split: 0,
  merged: 0,
};

export const profiles = {
  plain,
  close: { ...plain, close: 0.6 },
  sentences: { ...plain, sentences: 0.2 },
  structure: { ...plain, tables: 0.15, lists: 0.3, columns: 0.3, formatted: 0.2 },
  splitMerge: { ...plain, split: 0.06, merged: 0.06 },
  moves: { ...plain, moved: 0.1, movedAndEdited: 0, sectionsMoved: 0.15 },
  movesEdited: { ...plain, moved: 0, movedAndEdited: 0.1, sectionsMoved: 0.15 },
  boilerplate60: { ...plain, boilerplate: 0.6 },
  all: {
    boilerplate: 0.25,
    lists: 0.2,
    tables: 0.1,
    columns: 0.3,
    edited: 0.35,
    close: 0.3,
    sentences: 0.04,
    formatted: 0.1,
    inserted: 0.04,
    deleted: 0.04,
    rewritten: 0.03,
    moved: 0.08,
    movedAndEdited: 0.04,
    sectionsMoved: 0.09,
    split: 0.05,
    merged: 0.05,
  },
} as const satisfies Record<string, Profile>;
export type ProfileName = keyof typeof profiles;

/** Every profile, the hardest last. */
export const profileNames = Object.keys(profiles) as ProfileName[];
