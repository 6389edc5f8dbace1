import type { Checklist, Item, Language, Municipality } from "@klubba/model";
import { createIndex, type ManyDocument, type SharedIndex } from "../many/create-index.ts";
import type { IndexedText } from "../many/indexed-text.ts";
import { type Topic, topicsOf } from "../many/topics-of.ts";
import type { CellState, Matrix, MatrixCell, MatrixColumn, MatrixTopic } from "./matrix.ts";
import { searchLimit, surveyLimit } from "./matrix.ts";
import {
  readNotApplicable,
  readStatements,
  type Statement,
  toFoundStatement,
} from "./read-statements.ts";

/** A document of one's own, or an imported one, as a column. */
export type MatrixDocument = ManyDocument;

export interface MatrixInput {
  readonly checklist: Checklist;
  readonly municipalities: readonly Municipality[];
  readonly documents?: readonly MatrixDocument[];
  readonly language: Language;
  /**
   * Of at least these documents, with the same checklist and language. What else it holds helps to
   * tell topics apart: give one of every municipality, and a column's passages do not depend on
   * which municipalities are shown. Made of what is shown when left out.
   */
  readonly index?: SharedIndex;
}

/** A text may come back to a topic again and again; the nearest passages tell. */
const mostFound = 3;

/** Puts documents and municipalities side by side, topic by topic; documents first. */
export function readMatrix(input: MatrixInput): Matrix {
  const { checklist, municipalities, documents = [], language } = input;
  const index = input.index ?? createIndex({ documents, municipalities, checklist, language });
  const columns = documents.map((document) => ({
    document,
    text: requireText(index, document.id),
  }));
  const spoken = topicsOf(index, checklist, language);
  const rows = readRows(spoken, input);
  const cells = rows.flatMap(({ id, topic }) => {
    const known = checklist.topics.find((candidate) => candidate.id === id);
    const items = known?.items ?? [];
    return [
      ...columns.flatMap(({ document, text }): MatrixCell[] => {
        const place = { topic: id, column: document.id };
        const said = readStatements(text, id);
        const statements =
          said.length > 0 ? said : readNotApplicable(document.document, items, language);
        const all = statements.length > 0 ? statements : readFound(text, topic);
        if (all.length === 0) {
          const isOpen = known !== undefined && leavesOpen(document, items);
          const state = readSilence(text, index.language, isOpen);
          return [{ ...place, ...nothing, seen: false, state }];
        }
        return all.map((statement) => ({ ...place, ...statement, seen: true }));
      }),
      ...municipalities.flatMap((municipality) =>
        readMunicipalityCells(municipality, id, language),
      ),
    ];
  });
  return {
    topics: rows.map(({ id, title }) => ({ id, title })),
    columns: [...documents.map(toDocumentColumn), ...municipalities.map(toColumn)],
    cells,
    limit: readLimit(municipalities, cells, language),
  };
}

/**
 * Whether one's own document is kept by the checklist, with topics at its headings or evidence for
 * items, and leaves at least one of these items open.
 */
function leavesOpen({ kind, document }: MatrixDocument, items: readonly Item[]): boolean {
  const { body, evidence } = document;
  if (kind === "imported") return false;
  if (items.length > 0 && items.every(({ id }) => evidence[id] !== undefined)) return false;
  let isKept = Object.keys(evidence).length > 0;
  body.descendants((node) => {
    isKept ||= node.type.name === "heading" && typeof node.attrs.topic === "string";
    return !isKept;
  });
  return isKept;
}

function readSilence(text: IndexedText, searched: Language, isOpen: boolean): CellState {
  if (text.language !== searched) return "notSearched";
  return isOpen ? "missing" : "notFound";
}

interface Row extends MatrixTopic {
  readonly topic: Topic | null;
}

/**
 * The checklist's topics, after them those that only facts name, and last what the checklist lacks
 * and several of the documents have.
 */
function readRows(spoken: readonly Topic[], input: MatrixInput): Row[] {
  const { checklist, municipalities, documents = [], language } = input;
  const byId = new Map(spoken.map((topic) => [topic.id, topic]));
  const shown = new Set(documents.map(({ id }) => id));
  const others = spoken.filter(
    ({ id, places }) => id === null && places.filter(({ text }) => shown.has(text.id)).length > 1,
  );
  return [
    ...readTopics(checklist, municipalities, language).map((row) => ({
      ...row,
      topic: byId.get(row.id) ?? null,
    })),
    ...others.map((topic, at) => ({ id: `shared-${at + 1}`, title: topic.title, topic })),
  ];
}

const nothing = {
  statement: null,
  strength: null,
  source: null,
  blocks: [],
  likeness: null,
} as const;

function requireText(index: SharedIndex, id: string): IndexedText {
  const text = index.texts.find((each) => each.id === id && each.kind !== "municipality");
  if (text === undefined)
    throw new Error(`The index given to readMatrix lacks document ${id}: make it of all columns.`);
  return text;
}

/** The passages of a text that nothing says the topic of and that by their words are about it. */
function readFound(text: IndexedText, topic: Topic | null): Statement[] {
  const place = topic?.places.find((each) => each.text === text);
  return (place?.passages ?? [])
    .flatMap(({ passage, likeness }) => (likeness === null ? [] : [{ passage, likeness }]))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, mostFound)
    .map(({ passage, likeness }) => toFoundStatement(text, passage, likeness));
}

function readLimit(
  municipalities: readonly Municipality[],
  cells: readonly MatrixCell[],
  language: Language,
): string | null {
  const limits = [
    ...(municipalities.length > 0 ? [surveyLimit[language]] : []),
    ...(cells.some(({ state }) => state === "found" || state === "notFound")
      ? [searchLimit[language]]
      : []),
  ];
  return limits.length === 0 ? null : limits.join(" ");
}

/** The checklist's topics, and after them those that only facts name. */
function readTopics(
  checklist: Checklist,
  municipalities: readonly Municipality[],
  language: Language,
): MatrixTopic[] {
  const known = checklist.topics.map((topic) => ({ id: topic.id, title: topic.title[language] }));
  const ids = new Set(known.map((topic) => topic.id));
  const others = new Set(
    municipalities
      .flatMap((municipality) => municipality.facts.map((fact) => fact.topic))
      .filter((id) => !ids.has(id)),
  );
  return [...known, ...[...others].toSorted().map((id) => ({ id, title: id }))];
}

function readMunicipalityCells(
  municipality: Municipality,
  topic: string,
  language: Language,
): MatrixCell[] {
  const facts = municipality.facts.filter((fact) => fact.topic === topic);
  const place = { topic, column: municipality.id };
  if (facts.length === 0) return [{ ...place, ...nothing, seen: false, state: "notSeen" }];
  return facts.map((fact) => ({
    ...place,
    ...nothing,
    statement: fact.statement[language],
    strength: fact.strength,
    source: fact.url,
    seen: true,
    state: "stated",
  }));
}

function toColumn(municipality: Municipality): MatrixColumn {
  const { document, source } = municipality;
  return {
    id: municipality.id,
    name: municipality.name,
    kind: "municipality",
    county: municipality.county,
    population: municipality.population,
    documentTitle: document.title,
    documentType: document.type,
    date: document.adoptedOn ?? document.revisedOn,
    coverage: source.coverage,
    coverageNote: source.note,
    url: source.url,
  };
}

function toDocumentColumn({ id, name, kind, document }: MatrixDocument): MatrixColumn {
  const { head } = document;
  return {
    id,
    name,
    kind: kind ?? "document",
    county: null,
    population: null,
    documentTitle: head.title === "" ? name : head.title,
    documentType: head.docType === "" ? null : head.docType,
    date: head.decidedOn === "" ? null : head.decidedOn,
    coverage: null,
    coverageNote: "",
    url: null,
  };
}
