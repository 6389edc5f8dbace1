import type { Checklist } from "@klubba/model";
import type { SharedIndex } from "./create-index.ts";
import type { IndexedPassage, IndexedSection } from "./indexed-text.ts";
import { createPostings } from "./postings.ts";
import { addCounts, toUnitLength, type WordCounts, type WordVector } from "./word-vector.ts";

/** Below this likeness a passage is about no topic in particular. */
const leastLike = 0.2;
/** The nearest topic must be so much nearer than the next; else the words belong to several. */
const leastLead = 0.05;
/** How many times the words of the heading above count beside a passage's own. */
const headingTimes = 2;
/** What the topic's name counts, beside 1 for its questions and 1 for all that is known to answer it. */
const titleWeight = 0.5;

export interface FoundTopic {
  readonly topic: string;
  /** From `leastLike` to 1. */
  readonly likeness: number;
}

export type FindTopic = (passage: IndexedPassage) => FoundTopic | null;

/**
 * Finds which topic of the checklist a passage is about where nothing says so: the nearest, by its
 * words and by those of the section under its heading, to the topic's name and questions and to all
 * passages that are said to answer it (nearest centroid, after Rocchio, "Relevance feedback in
 * information retrieval", 1971). Null where none is near, or two are about as near. A guess from
 * words, to be shown as one.
 */
export function createTopicFinder(index: SharedIndex, { topics }: Checklist): FindTopic {
  const { language } = index;
  const answers = new Map<string, IndexedPassage[]>(topics.map(({ id }) => [id, []]));
  for (const passage of index.passages)
    if (!passage.isHeading) for (const topic of passage.topics) answers.get(topic)?.push(passage);
  const centroids = topics.map(({ id, title, items }) => {
    const questions = items.flatMap(({ question, why }) => [question[language], why[language]]);
    const known = answers.get(id)!.map(({ index: at }) => index.passageVectors[at]!);
    const parts = [
      { vector: index.vectorOf(title[language]), weight: titleWeight },
      { vector: index.vectorOf([title[language], ...questions].join(" ")), weight: 1 },
      // Many answers are surer than few, but not as many times as they are more.
      ...known.map((vector) => ({ vector, weight: 1 / Math.sqrt(known.length) })),
    ];
    return joinVectors(parts, index.words);
  });
  const postings = createPostings(centroids, index.words);
  const aboutSection = new Map<IndexedSection, Float64Array>();
  const readLikenesses = (passage: IndexedPassage): Float64Array => {
    const section = index.texts[passage.text]!.sections[passage.section]!;
    const first = section.passages[0]!;
    const own = index.counts[passage.index]!;
    if (!first.isHeading) return postings.cosinesWith(index.vectorOfCounts(own));
    const heading = index.counts[first.index]!;
    const about = (counts: WordCounts) =>
      postings.cosinesWith(index.vectorOfCounts(addCounts(counts, heading, headingTimes))).slice();
    const whole = aboutSection.get(section) ?? about(index.countsOfPassages(section.passages));
    aboutSection.set(section, whole);
    // What stands together under a heading is mostly about one thing.
    return about(own).map((likeness, topic) => (likeness + whole[topic]!) / 2);
  };
  return (passage) => {
    const likenesses = readLikenesses(passage);
    let best = -1;
    let lead = 0;
    for (let at = 0; at < topics.length; at += 1) {
      const likeness = likenesses[at]!;
      const top = best < 0 ? 0 : likenesses[best]!;
      if (likeness > top) [best, lead] = [at, likeness - top];
      else lead = Math.min(lead, top - likeness);
    }
    if (best < 0 || likenesses[best]! < leastLike || lead < leastLead) return null;
    return { topic: topics[best]!.id, likeness: Math.min(1, likenesses[best]!) };
  };
}

interface Part {
  readonly vector: WordVector;
  readonly weight: number;
}

/** The weighted sum of vectors, brought to length 1; words are numbered up to `size`. */
function joinVectors(parts: readonly Part[], size: number): WordVector {
  const sums = new Float64Array(size + 1);
  const met: number[] = [];
  for (const { vector, weight } of parts) {
    for (let at = 0; at < vector.words.length; at += 1) {
      const word = vector.words[at]!;
      if (sums[word] === 0) met.push(word);
      sums[word]! += weight * vector.weights[at]!;
    }
  }
  const words = Int32Array.from(met).sort();
  return { words, weights: toUnitLength(Float64Array.from(words, (word) => sums[word]!)) };
}
