import type { SharedIndex } from "./create-index.ts";
import { explainLikeness, type LikenessShare } from "./explain-likeness.ts";
import { createPostings } from "./postings.ts";

/** How alike each pair of texts is. */
export interface Similarity {
  /** From 0 to 1, by the texts' places in the index; the same both ways, 1 with oneself. */
  readonly likeness: readonly (readonly number[])[];
  /** The pairs of passages that carry the likeness of two texts, the weightiest first. */
  explain(one: number, other: number, limit?: number): LikenessShare[];
}

/**
 * The likeness of every pair: the cosine of the texts' words, each weighed by how often it stands in
 * the text and by how rare it is (`ltc`, Salton and Buckley 1988; see `weighWords`, `createIndex`).
 *
 * Containment of shingles (Broder, "On the resemblance and containment of documents", 1997) would
 * tell who copied whom, and nothing else: policies that say the same in words of their own share
 * hardly a shingle, and coded statements are paraphrases throughout. Rare words are shared by texts
 * on the same matter however they put it, and what each adds can be traced back to its passages.
 */
export function similarityOf(index: SharedIndex): Similarity {
  const { textVectors } = index;
  const postings = createPostings(textVectors, index.words);
  const likeness = textVectors.map(() => Array.from(textVectors, () => 0));
  for (const [one, vector] of textVectors.entries()) {
    const cosines = postings.cosinesWith(vector);
    likeness[one]![one] = 1;
    for (let other = 0; other < one; other += 1) {
      const value = Math.min(1, cosines[other]!);
      likeness[one]![other] = value;
      likeness[other]![one] = value;
    }
  }
  return {
    likeness,
    explain: (one, other, limit = 5) => explainLikeness(index, one, other, limit),
  };
}
