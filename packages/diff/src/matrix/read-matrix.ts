import type { Checklist, Language, Municipality, PolicyDocument } from "@klubba/model";
import type { Matrix, MatrixCell, MatrixColumn, MatrixTopic } from "./matrix.ts";
import { surveyLimit } from "./matrix.ts";
import { readStatements } from "./read-statements.ts";

/** A document of one's own, or an imported one, as a column. */
export interface MatrixDocument {
  readonly id: string;
  readonly name: string;
  readonly document: PolicyDocument;
}

export interface MatrixInput {
  readonly checklist: Checklist;
  readonly municipalities: readonly Municipality[];
  readonly documents?: readonly MatrixDocument[];
  readonly language: Language;
}

/** Puts own documents and municipalities side by side, topic by topic; own documents first. */
export function readMatrix({
  checklist,
  municipalities,
  documents = [],
  language,
}: MatrixInput): Matrix {
  const topics = readTopics(checklist, municipalities, language);
  const cells = topics.flatMap((topic) => [
    ...documents.flatMap((column) => readDocumentCells(column, topic.id, checklist, language)),
    ...municipalities.flatMap((municipality) =>
      readMunicipalityCells(municipality, topic.id, language),
    ),
  ]);
  return {
    topics,
    columns: [...documents.map(toDocumentColumn), ...municipalities.map(toColumn)],
    cells,
    limit: municipalities.length === 0 ? null : surveyLimit[language],
  };
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
  const place = { topic, column: municipality.id, blocks: [] };
  if (facts.length === 0) {
    return [
      { ...place, statement: null, strength: null, source: null, seen: false, state: "notSeen" },
    ];
  }
  return facts.map((fact) => ({
    ...place,
    statement: fact.statement[language],
    strength: fact.strength,
    source: fact.url,
    seen: true,
    state: "stated",
  }));
}

function readDocumentCells(
  { id, document }: MatrixDocument,
  topic: string,
  checklist: Checklist,
  language: Language,
): MatrixCell[] {
  const items = checklist.topics.find((candidate) => candidate.id === topic)?.items ?? [];
  const statements = readStatements(document, topic, items, language);
  const place = { topic, column: id };
  if (statements.length === 0) {
    return [
      {
        ...place,
        statement: null,
        strength: null,
        source: null,
        seen: false,
        state: "missing",
        blocks: [],
      },
    ];
  }
  return statements.map((statement) => ({ ...place, ...statement, seen: true }));
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

function toDocumentColumn({ id, name, document }: MatrixDocument): MatrixColumn {
  const { head } = document;
  return {
    id,
    name,
    kind: "document",
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
