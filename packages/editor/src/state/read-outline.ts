import {
  type Checklist,
  type EvidenceByItem,
  type Fields,
  readHeadingNumbers,
  readPlainText,
  readSections,
  type Section,
} from "@klubba/model";
import type { Node } from "@tiptap/pm/model";
import type { HeadingLabels } from "../views/page-context.ts";
import type { ReadState } from "./coverage-reader.ts";

/** How many of a topic's items are answered. */
export interface SectionCoverage {
  readonly total: number;
  readonly covered: number;
  readonly checkAgain: number;
  readonly notApplicable: number;
}

export interface OutlineEntry {
  readonly id: string;
  readonly level: number;
  /** `2.1`; empty for the title. */
  readonly number: string;
  readonly text: string;
  readonly topic: string | null;
  /** Null for a section without a topic. */
  readonly coverage: SectionCoverage | null;
  /** Index of the section around this one, or null. */
  readonly parent: number | null;
}

export interface Outline {
  readonly entries: readonly OutlineEntry[];
  readonly labels: HeadingLabels;
}

export interface OutlineSources {
  readonly fields: Fields;
  readonly evidence: EvidenceByItem;
  readonly checklist: Checklist;
  readonly readState: ReadState;
}

export function readTopicCoverage(
  body: Node,
  topic: string,
  sources: OutlineSources,
): SectionCoverage | null {
  const items = sources.checklist.topics.find(({ id }) => id === topic)?.items;
  if (items === undefined) return null;
  const states = items.map((item) => sources.readState(body, item.id, sources.evidence[item.id]));
  const count = (state: string) => states.filter((other) => other === state).length;
  return {
    total: items.length,
    covered: count("covered"),
    checkAgain: count("checkAgain"),
    notApplicable: count("notApplicable"),
  };
}

/** The headings of the body with number, words and coverage, in reading order. */
export function readOutline(body: Node, sources: OutlineSources): Outline {
  const numbers = readHeadingNumbers(body);
  const entries = readSections(body).map(({ heading, parent }: Section): OutlineEntry => {
    const { id, level, topic } = heading.attrs as {
      id: string | null;
      level: number;
      topic: string | null;
    };
    return {
      id: id ?? "",
      level,
      number: numbers.get(id ?? "") ?? "",
      text: readPlainText(heading, { fields: sources.fields, body }),
      topic,
      coverage: topic === null ? null : readTopicCoverage(body, topic, sources),
      parent,
    };
  });
  const labels = new Map(entries.map(({ id, number, text }) => [id, { number, text }]));
  return { entries, labels };
}

/** The topic at a section: its own, or that of the nearest section around it. */
export function findTopic(entries: readonly OutlineEntry[], id: string | null): string | null {
  let index: number | null = entries.findIndex((entry) => entry.id === id);
  while (index !== null && index >= 0) {
    const entry: OutlineEntry | undefined = entries[index];
    if (entry === undefined) return null;
    if (entry.topic !== null) return entry.topic;
    index = entry.parent;
  }
  return null;
}
