import type { Checklist } from "@klubba/model";
import type { SharedIndex } from "./create-index.ts";
import type { IndexedPassage, IndexedSection } from "./indexed-text.ts";
import { createPostings } from "./postings.ts";
import {
  addCounts,
  forEachShared,
  toUnitLength,
  type WordCounts,
  type WordVector,
} from "./word-vector.ts";

/** Below this likeness a passage is about no topic in particular. */
const leastLike = 0.2;
/** The nearest topic must be so much nearer than the next; else the words belong to several. */
const leastLead = 0.05;
/** How many times the words of the heading above count beside a passage's own. */
const headingTimes = 2;
/** The least that a passage's own words must be like the topic: its section may not speak for it. */
const leastOwn = { prose: 0.1, piece: 0.2 } as const;
/** A shorter text says nothing by itself: "Instagram för bilder". */
const fewestWords = 4;
/** From here on a heading is as good as the topic's name. */
const nearlyName = 0.5;
/** How many of the first texts under such a heading are what it announces. */
const announced = 3;
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
 * information retrieval", 1971). A section does not speak for a text that has no words of the topic
 * itself, but for the first prose under a heading that is nearly the topic's name. Null where no
 * topic is near, or two are about as near, and for pictures and scraps. A guess from words, to be
 * shown as one.
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
  const names = topics.map(({ title }) => index.vectorOf(title[language]));
  const sections = new Map<IndexedSection, Section>();
  const about = (counts: WordCounts, heading: WordCounts) =>
    postings.cosinesWith(index.vectorOfCounts(addCounts(counts, heading, headingTimes))).slice();
  const readSection = (section: IndexedSection): Section | null => {
    const known = sections.get(section);
    if (known !== undefined) return known;
    const [first] = section.passages;
    if (first?.isHeading !== true) return null;
    const heading = index.counts[first.index]!;
    const prose = section.passages.filter(({ shape }) => shape === "prose");
    const read = {
      heading,
      whole: about(index.countsOfPassages(section.passages), heading),
      named: findNamed(index.passageVectors[first.index]!, names),
      announced: new Set(prose.slice(0, announced)),
    };
    sections.set(section, read);
    return read;
  };
  return (passage) => {
    if (!isTelling(passage)) return null;
    const own = index.passageVectors[passage.index]!;
    const section = readSection(index.texts[passage.text]!.sections[passage.section]!);
    if (section === null) return findNearest(topics, postings.cosinesWith(own));
    const { heading, whole, named } = section;
    // One likeness for all of them, so that they stay in their order.
    if (named !== null && section.announced.has(passage) && whole[named]! >= leastLike)
      return { topic: topics[named]!.id, likeness: Math.min(1, whole[named]!) };
    // What stands together under a heading is mostly about one thing.
    const both = about(index.counts[passage.index]!, heading).map(
      (likeness, topic) => (likeness + whole[topic]!) / 2,
    );
    const nearest = findNearest(topics, both);
    if (nearest === null) return null;
    const at = topics.findIndex(({ id }) => id === nearest.topic);
    return cosineOf(own, centroids[at]!) < leastOwn[passage.shape] ? null : nearest;
  };
}

/** A section under a heading: the heading's words, and what the whole is like, topic by topic. */
interface Section {
  readonly heading: WordCounts;
  readonly whole: Float64Array;
  /** Which topic the heading all but names, by place, or null. */
  readonly named: number | null;
  readonly announced: ReadonlySet<IndexedPassage>;
}

/** Long enough, and text: a picture's description tells what is seen, not what applies. */
function isTelling(
  passage: IndexedPassage,
): passage is IndexedPassage & { readonly shape: keyof typeof leastOwn } {
  const { shape, words } = passage;
  if (shape === "picture" || shape === "heading") return false;
  return (words.match(/[\p{L}\p{N}]+/gu) ?? []).length >= fewestWords;
}

function findNearest(topics: Checklist["topics"], likenesses: Float64Array): FoundTopic | null {
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
}

/** Which name the heading is nearly, the nearest first; null where it is near none. */
function findNamed(heading: WordVector, names: readonly WordVector[]): number | null {
  let best: number | null = null;
  let most = nearlyName;
  for (const [at, name] of names.entries()) {
    const likeness = cosineOf(heading, name);
    if (likeness >= most) [best, most] = [at, likeness];
  }
  return best;
}

function cosineOf(one: WordVector, other: WordVector): number {
  let sum = 0;
  forEachShared(one, other, (_word, share) => {
    sum += share;
  });
  return sum;
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
