import type { Checklist, Language } from "@klubba/model";
import type { SharedIndex } from "./create-index.ts";
import { createTopicFinder } from "./find-topics.ts";
import type { IndexedPassage, IndexedSection, IndexedText } from "./indexed-text.ts";
import { createPostings } from "./postings.ts";

/** From here on, sections of different texts are one topic. */
const leastLike = 0.35;

/** A passage on a topic; `likeness` says how near it is where it was found, else it is null. */
export interface TopicPassage {
  readonly passage: IndexedPassage;
  readonly likeness: number | null;
}

/** What one text says on a topic, in its order. */
export interface TopicPlace {
  readonly text: IndexedText;
  readonly passages: readonly TopicPassage[];
  /** `said`: its heading, evidence or coding names the topic. `found`: by likeness of words. */
  readonly by: "said" | "found";
}

export interface Topic {
  /** The checklist's id; null for what the checklist lacks and several texts have. */
  readonly id: string | null;
  readonly title: string;
  /** Of each text what is said, else what was found, in the texts' order. */
  readonly places: readonly TopicPlace[];
}

/**
 * What many texts speak of: the checklist's topics in its order; those that only texts name; and
 * what neither names, in clusters of sections that say much the same, at most one section of each
 * text. Sections that stand alone are left out. A heading is no passage of a topic. `language` is
 * that of the titles.
 */
export function topicsOf(index: SharedIndex, checklist: Checklist, language: Language): Topic[] {
  const find = createTopicFinder(index, checklist);
  const titles = new Map(checklist.topics.map(({ id, title }) => [id, title[language]]));
  const said = new Map<string, TopicPassage[]>(checklist.topics.map(({ id }) => [id, []]));
  const found = new Map<string, TopicPassage[]>();
  const homeless: IndexedSection[] = [];
  for (const section of index.texts.flatMap(({ sections }) => sections)) {
    const bodies = section.passages.filter(({ isHeading }) => !isHeading);
    let isHome = bodies.length === 0;
    for (const passage of bodies) {
      for (const topic of passage.topics) put(said, topic, { passage, likeness: null });
      const isSearched = index.texts[passage.text]!.language === index.language;
      const guess = passage.topics.length > 0 || !isSearched ? null : find(passage);
      if (guess !== null) put(found, guess.topic, { passage, likeness: guess.likeness });
      isHome ||= passage.topics.length > 0 || guess !== null;
    }
    if (!isHome) homeless.push(section);
  }
  const others = [...said.keys()].filter((id) => !titles.has(id)).toSorted();
  const known = [...titles.keys(), ...others].map((id): Topic => {
    const saidIn = byText(said.get(id) ?? []);
    const foundIn = byText(found.get(id) ?? []);
    const places = index.texts.flatMap((text, at): TopicPlace[] => {
      const [own, guessed] = [saidIn.get(at), foundIn.get(at)];
      if (own !== undefined) return [{ text, passages: own, by: "said" }];
      return guessed === undefined ? [] : [{ text, passages: guessed, by: "found" }];
    });
    return { id, title: titles.get(id) ?? id, places };
  });
  return [...known, ...clusterSections(index, homeless)];
}

function put<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function byText(passages: readonly TopicPassage[]): Map<number, TopicPassage[]> {
  const lists = new Map<number, TopicPassage[]>();
  for (const each of passages) put(lists, each.passage.text, each);
  return lists;
}

interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

/** Joins sections of different texts that are alike, the most alike first. */
function clusterSections(index: SharedIndex, sections: readonly IndexedSection[]): Topic[] {
  const textOf = (at: number) => sections[at]!.passages[0]!.text;
  const pairs = findPairs(index, sections);
  const groups = sections.map((_section, at) => [at]);
  for (const { one, other } of pairs) {
    const [left, right] = [groups[one]!, groups[other]!];
    const texts = new Set(left.map(textOf));
    if (left === right || right.some((at) => texts.has(textOf(at)))) continue;
    const joined = [...left, ...right].toSorted((first, second) => first - second);
    for (const at of joined) groups[at] = joined;
  }
  // Pairs come most alike first, so the first that names a section names its nearest.
  const nearest = new Map<number, number>();
  for (const { one, other, likeness } of pairs) {
    if (groups[one] !== groups[other]) continue;
    for (const at of [one, other]) if (!nearest.has(at)) nearest.set(at, likeness);
  }
  return [...new Set(groups)]
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: null,
      title: readTitle(group.map((at) => sections[at]!)),
      places: group.map((at): TopicPlace => {
        const likeness = nearest.get(at)!;
        const bodies = sections[at]!.passages.filter(({ isHeading }) => !isHeading);
        const passages = bodies.map((passage) => ({ passage, likeness }));
        return { text: index.texts[textOf(at)]!, passages, by: "found" };
      }),
    }));
}

/** The pairs of sections that are alike enough, the most alike first. */
function findPairs(index: SharedIndex, sections: readonly IndexedSection[]): Pair[] {
  const vectors = sections.map(({ passages }) => index.vectorOfPassages(passages));
  const postings = createPostings(vectors, index.words);
  const pairs: Pair[] = [];
  for (const [other, vector] of vectors.entries()) {
    const cosines = postings.cosinesWith(vector);
    for (let one = 0; one < other; one += 1) {
      const likeness = Math.min(1, cosines[one]!);
      if (likeness >= leastLike) pairs.push({ one, other, likeness });
    }
  }
  return pairs.toSorted(
    (left, right) =>
      right.likeness - left.likeness || left.one - right.one || left.other - right.other,
  );
}

const longestTitle = 60;

/** The first heading, or else how the first section begins. */
function readTitle(sections: readonly IndexedSection[]): string {
  const heading = sections.find((section) => section.heading !== null)?.heading;
  const words = heading ?? sections[0]!.passages[0]!.words;
  return words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).trimEnd()}…`;
}
