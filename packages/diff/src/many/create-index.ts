import type { Checklist, Language, Municipality, PolicyDocument } from "@klubba/model";
import { scanTokens } from "../blocks/scan-tokens.ts";
import type { IndexedPassage, IndexedSection, IndexedText, TextKind } from "./indexed-text.ts";
import { createPostings, type Postings } from "./postings.ts";
import { type PassageDraft, readPassagesOf, readStatementsOf } from "./read-passages-of.ts";
import { readTextLanguage } from "./read-text-language.ts";
import { createVocabulary } from "./vocabulary.ts";
import { countNumbers, weighWords, type WordCounts, type WordVector } from "./word-vector.ts";

/** A document of one's own, or an imported one. */
export interface ManyDocument {
  readonly id: string;
  readonly name: string;
  /** `document` when left out: one's own. */
  readonly kind?: "document" | "imported";
  readonly document: PolicyDocument;
}

export interface IndexInput {
  readonly documents: readonly ManyDocument[];
  readonly municipalities?: readonly Municipality[];
  /** Tells which topics evidence is for; without it topics come from headings and coding alone. */
  readonly checklist?: Checklist | null;
  /** The language where the documents do not decide: there are none, or as many in either. */
  readonly language: Language;
}

/** Many texts read once: their passages, and their words by number and weight. */
export interface SharedIndex {
  /**
   * What most of the documents are written in, whatever a reader has chosen: statements are read in
   * it, and words freed of its endings, for words meet only within a language.
   */
  readonly language: Language;
  /** Documents first, then municipalities, each in the order given. */
  readonly texts: readonly IndexedText[];
  /** Those of all texts, text by text. */
  readonly passages: readonly IndexedPassage[];
  /** The number of words: they are numbered from 1. */
  readonly words: number;
  /** How often each word stands in a passage, by its place. */
  readonly counts: readonly WordCounts[];
  readonly textVectors: readonly WordVector[];
  readonly passageVectors: readonly WordVector[];
  readonly passagePostings: Postings;
  /** A text's words that the index knows, weighed as its own are. */
  vectorOf(text: string): WordVector;
  vectorOfPassages(passages: readonly IndexedPassage[]): WordVector;
  countsOfPassages(passages: readonly IndexedPassage[]): WordCounts;
  vectorOfCounts(counts: WordCounts): WordVector;
  /** The words of a text as it spells them, each with its number; 0 for one that the index lacks. */
  readForms(text: string): { readonly form: string; readonly word: number }[];
}

/** Reads the texts. The same texts give the same index; their order decides only the numbering. */
export function createIndex(input: IndexInput): SharedIndex {
  const { documents, municipalities = [], checklist = null } = input;
  const read = documents.map(({ id, name, kind = "document", document }) => {
    const drafts = readPassagesOf(document, checklist);
    const text = drafts.map(({ words }) => words).join("\n");
    return { id, name, kind, drafts, language: readTextLanguage(document.head.language, text) };
  });
  const language = readMostly(
    read.map((text) => text.language),
    input.language,
  );
  const vocabulary = createVocabulary(language);
  const texts: IndexedText[] = [];
  const passages: IndexedPassage[] = [];
  const numbers: Int32Array[] = [];
  const add = ({ id, name, kind, language: spoken, drafts }: ReadText) => {
    const own = drafts.map((draft, at) => ({
      ...draft,
      index: passages.length + at,
      text: texts.length,
    }));
    for (const passage of own) {
      passages.push(passage);
      numbers.push(Int32Array.from(readForms(passage.words), vocabulary.add));
    }
    const sections = readSections(own);
    texts.push({ id, name, kind, language: spoken, passages: own, sections });
  };
  read.forEach(add);
  for (const municipality of municipalities) {
    const { id, name } = municipality;
    const drafts = readStatementsOf(municipality, language);
    add({ id, name, kind: "municipality", language, drafts });
  }

  const words = vocabulary.size();
  const counts = numbers.map(countNumbers);
  const rarities = readRarities(counts, words);
  const vectorOfCounts = (count: WordCounts) => weighWords(count, rarities);
  const countsOfPassages = (some: readonly IndexedPassage[]) =>
    countNumbers(joinNumbers(some.map(({ index }) => numbers[index]!)));
  const vectorOfPassages = (some: readonly IndexedPassage[]) =>
    vectorOfCounts(countsOfPassages(some));
  const passageVectors = counts.map(vectorOfCounts);
  return {
    language,
    texts,
    passages,
    words,
    counts,
    textVectors: texts.map((text) => vectorOfPassages(text.passages)),
    passageVectors,
    passagePostings: createPostings(passageVectors, words),
    vectorOf: (text) => {
      const known = readForms(text).map(vocabulary.find);
      return vectorOfCounts(countNumbers(Int32Array.from(known.filter((word) => word > 0))));
    },
    vectorOfPassages,
    countsOfPassages,
    vectorOfCounts,
    readForms: (text) => readForms(text).map((form) => ({ form, word: vocabulary.find(form) })),
  };
}

interface ReadText {
  readonly id: string;
  readonly name: string;
  readonly kind: TextKind;
  readonly language: Language;
  readonly drafts: readonly PassageDraft[];
}

/** What most are in, or the reader's. */
function readMostly(all: readonly Language[], reader: Language): Language {
  const swedish = all.filter((language) => language === "sv").length;
  const english = all.length - swedish;
  return swedish === english ? reader : swedish > english ? "sv" : "en";
}

/**
 * ln((passages + 1) / passages that have the word). Of passages and not of texts: a few long texts
 * share most words, yet each word stands in few of their passages. Never 0, so that equal texts stay
 * equal where every word is everywhere.
 */
function readRarities(counts: readonly WordCounts[], words: number): Float64Array {
  const having = new Uint32Array(words + 1);
  // By place: going through a typed array by its values is many times as slow.
  for (const { words: own } of counts)
    for (let at = 0; at < own.length; at += 1) having[own[at]!]! += 1;
  return Float64Array.from(having, (number) => Math.log((counts.length + 1) / Math.max(1, number)));
}

function readForms(text: string): string[] {
  const forms: string[] = [];
  scanTokens(text, (kind, from, to) => {
    if (kind === "word") forms.push(text.slice(from, to));
  });
  return forms;
}

function joinNumbers(lists: readonly Int32Array[]): Int32Array {
  const joined = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    joined.set(list, at);
    at += list.length;
  }
  return joined;
}

function readSections(passages: readonly IndexedPassage[]): IndexedSection[] {
  const sections: IndexedPassage[][] = [];
  for (const passage of passages) (sections[passage.section] ??= []).push(passage);
  return sections.map((own) => ({
    heading: own[0]!.isHeading ? own[0]!.words : null,
    passages: own,
  }));
}
