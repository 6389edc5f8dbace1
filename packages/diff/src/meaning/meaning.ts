/**
 * What a change of wording does to what is said, weightiest first. May grow, never change silently.
 */
export const meanings = [
  "prohibition",
  "strength",
  "negation",
  "deadline",
  "number",
  "law",
  "role",
] as const;
export type Meaning = (typeof meanings)[number];
