import type { Checklist, Language, Municipality, PolicyDocument } from "@klubba/model";
import { readStanding } from "../blocks/read-standing.ts";
import { readUnits, type Unit } from "../blocks/unit.ts";
import type { IndexedPassage, PassageShape } from "./indexed-text.ts";
import { createNamedTopic, type NamedTopic } from "./name-topics.ts";

/** A passage before it has its place in an index. */
export type PassageDraft = Omit<IndexedPassage, "index" | "text">;

/** The passages of a document as it stands, in its order. Guidance and empty ones are none. */
export function readPassagesOf(
  document: PolicyDocument,
  checklist: Checklist | null,
): PassageDraft[] {
  const { units } = readUnits(readStanding(document));
  const evidence = readEvidence(document, checklist);
  const topics = readHeadingTopics(units, createNamedTopic(checklist));
  let section = -1;
  const drafts: PassageDraft[] = [];
  for (const unit of units) {
    const isHeading = unit.kind === "heading";
    if (unit.guidance || unit.kind === "pageBreak" || unit.text.trim() === "") continue;
    if (isHeading || section < 0) section += 1;
    const { id } = unit.block.node.attrs;
    const heading = unit.section === null ? null : units[unit.section]!;
    const around = [unit, ...(heading === null ? [] : [heading])]
      .map((each) => each.block)
      .concat(unit.containers);
    const named = [
      ...(topics.get(unit.section) ?? []),
      ...around.flatMap((block) => evidence.get(block.node.attrs.id) ?? []),
    ];
    drafts.push({
      words: unit.text,
      isHeading,
      shape: readShape(unit),
      section,
      block: typeof id === "string" ? id : null,
      topics: [...new Set(named)],
      url: null,
    });
  }
  return drafts;
}

/** The coded statements, each a passage and a section of its own. */
export const readStatementsOf = (municipality: Municipality, language: Language): PassageDraft[] =>
  municipality.facts.map(({ topic, statement, url }, section) => ({
    words: statement[language],
    isHeading: false,
    shape: "prose",
    section,
    block: null,
    topics: [topic],
    url,
  }));

function readShape({ kind, containers }: Unit): PassageShape {
  if (kind === "heading") return "heading";
  if (kind === "image") return "picture";
  const isPiece = kind === "row" || containers.some(({ node }) => node.type.name === "listItem");
  return isPiece ? "piece" : "prose";
}

/**
 * For each heading, by index among the units: the topic it says, else those of the nearest above it
 * that is higher, and the one whose name it is.
 */
function readHeadingTopics(
  units: readonly Unit[],
  namedTopic: NamedTopic,
): Map<number | null, readonly string[]> {
  const topics = new Map<number | null, readonly string[]>();
  const open: { readonly level: number; readonly topics: readonly string[] }[] = [];
  for (const { kind, index, block, text } of units) {
    if (kind !== "heading") continue;
    const { level, topic } = block.node.attrs;
    while (open.length > 0 && open.at(-1)!.level >= level) open.pop();
    const named = namedTopic(text);
    const own =
      typeof topic === "string"
        ? [topic]
        : [...(open.at(-1)?.topics ?? []), ...(named === null ? [] : [named])];
    open.push({ level, topics: own });
    topics.set(index, own);
  }
  return topics;
}

/** The topics that a block is given as evidence for, by the block's id. */
function readEvidence(
  { evidence }: PolicyDocument,
  checklist: Checklist | null,
): Map<string, string[]> {
  const topics = new Map<string, string[]>();
  for (const { id: topic, items } of checklist?.topics ?? []) {
    for (const item of items) {
      const entry = evidence[item.id];
      if (entry?.state !== "covered") continue;
      for (const block of entry.blocks) topics.set(block, [...(topics.get(block) ?? []), topic]);
    }
  }
  return topics;
}
