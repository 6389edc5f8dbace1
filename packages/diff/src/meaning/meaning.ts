/**
 * What a change of wording does to what is said, weightiest first. May grow, never change silently.
 */
export const meanings = [
  "prohibition",
  "strength",
  "negation",
  "deadline",
  "amount",
  "number",
  "law",
  "role",
  "body",
] as const;
export type Meaning = (typeof meanings)[number];

/** Words in a text that carry a meaning; `from` and `to` are their place in it. */
export interface Carrier {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** One thing said otherwise: what the old text says of it and what the new one does; null where it says nothing. */
export interface MeaningNote {
  readonly meaning: Meaning;
  readonly old: Carrier | null;
  readonly new: Carrier | null;
}
