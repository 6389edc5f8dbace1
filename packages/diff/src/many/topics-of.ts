import type { Checklist, Language } from "@klubba/model";
import type { SharedIndex } from "./create-index.ts";
import { createTopicFinder } from "./find-topics.ts";
import type { IndexedPassage, IndexedSection, IndexedText } from "./indexed-text.ts";
import { createPostings } from "./postings.ts";

/** From here on, sections of different texts are one topic. */
const leastLike = 0.35;

/** What one text says on a topic. */
export interface TopicPlace {
  readonly text: IndexedText;
  readonly passages: readonly IndexedPassage[];
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
 * What many texts speak of: the checklist's topics in its order, and after them what it lacks, in
 * clusters of sections that say much the same, at most one section of each text. Sections that
 * stand alone are left out. A heading is no passage of a topic.
 */
export function topicsOf(index: SharedIndex, checklist: Checklist, language: Language): Topic[] {
  const find = createTopicFinder(index, checklist, language);
  const said = new Map<string, IndexedPassage[]>(checklist.topics.map(({ id }) => [id, []]));
  const found = new Map<string, IndexedPassage[]>();
  const homeless: IndexedSection[] = [];
  for (const section of index.texts.flatMap(({ sections }) => sections)) {
    const bodies = section.passages.filter(({ isHeading }) => !isHeading);
    let isHome = bodies.length === 0;
    for (const passage of bodies) {
      for (const topic of passage.topics) said.set(topic, [...(said.get(topic) ?? []), passage]);
      const guess = passage.topics.length > 0 ? null : find(passage);
      if (guess !== null) found.set(guess.topic, [...(found.get(guess.topic) ?? []), passage]);
      isHome ||= passage.topics.length > 0 || guess !== null;
    }
    if (!isHome) homeless.push(section);
  }
  const titles = new Map(checklist.topics.map(({ id, title }) => [id, title[language]]));
  const known = [...said].map(([id, passages]): Topic => {
    const places = index.texts.flatMap((text, at): TopicPlace[] => {
      const own = passages.filter((passage) => passage.text === at);
      if (own.length > 0) return [{ text, passages: own, by: "said" }];
      const guessed = (found.get(id) ?? []).filter((passage) => passage.text === at);
      return guessed.length === 0 ? [] : [{ text, passages: guessed, by: "found" }];
    });
    return { id, title: titles.get(id) ?? id, places };
  });
  return [...known, ...clusterSections(index, homeless)];
}

/** Joins sections of different texts that are alike, the most alike first. */
function clusterSections(index: SharedIndex, sections: readonly IndexedSection[]): Topic[] {
  const vectors = sections.map(({ passages }) => index.vectorOfPassages(passages));
  const postings = createPostings(vectors, index.words);
  const pairs: { readonly one: number; readonly other: number; readonly likeness: number }[] = [];
  for (const [one, vector] of vectors.entries()) {
    const cosines = postings.cosinesWith(vector);
    for (let other = 0; other < one; other += 1)
      if (cosines[other]! >= leastLike)
        pairs.push({ one: other, other: one, likeness: cosines[other]! });
  }
  pairs.sort(
    (left, right) =>
      right.likeness - left.likeness || left.one - right.one || left.other - right.other,
  );
  const textOf = (at: number) => sections[at]!.passages[0]!.text;
  const groups = sections.map((_section, at) => [at]);
  for (const { one, other } of pairs) {
    const [left, right] = [groups[one]!, groups[other]!];
    const texts = new Set(left.map(textOf));
    if (left === right || right.some((at) => texts.has(textOf(at)))) continue;
    const joined = [...left, ...right].toSorted((first, second) => first - second);
    for (const at of joined) groups[at] = joined;
  }
  return [...new Set(groups)]
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: null,
      title: readTitle(group.map((at) => sections[at]!)),
      places: group.map((at) => ({
        text: index.texts[textOf(at)]!,
        passages: sections[at]!.passages.filter(({ isHeading }) => !isHeading),
        by: "found",
      })),
    }));
}

const longestTitle = 60;

/** The first heading, or else how the first section begins. */
function readTitle(sections: readonly IndexedSection[]): string {
  const heading = sections.find((section) => section.heading !== null)?.heading;
  const words = heading ?? sections[0]!.passages[0]!.words;
  return words.length <= longestTitle ? words : `${words.slice(0, longestTitle - 1).trimEnd()}…`;
}
