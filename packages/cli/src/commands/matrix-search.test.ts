import { type MatrixDocument, readMatrix } from "@klubba/diff";
import { createDocument, emptyHead, type PolicyDocument, schema } from "@klubba/model";
import { Fragment, type Node } from "prosemirror-model";
import { expect, test } from "vitest";
import { loadHouseCorpus } from "../house/load-house.ts";

const { checklist, municipalities, templates } = await loadHouseCorpus();
const language = "sv";

interface Score {
  readonly told: number;
  readonly right: number;
  readonly all: number;
}

/** How many passages were shown on a topic, how many on the right one, of how many that have one. */
function score(
  document: MatrixDocument,
  topicOf: ReadonlyMap<string, string>,
  others: typeof municipalities,
): Score {
  const matrix = readMatrix({ checklist, municipalities: others, documents: [document], language });
  const shown = matrix.cells.flatMap(({ column, topic, blocks, seen }) =>
    seen && column === document.id
      ? blocks.filter((id) => topicOf.has(id)).map((id) => ({ topic, id }))
      : [],
  );
  const right = shown.filter(({ topic, id }) => topicOf.get(id) === topic);
  return { told: shown.length, right: right.length, all: topicOf.size };
}

function measure(scores: readonly Score[]): { precision: number; recall: number } {
  const sum = (part: keyof Score) => scores.reduce((whole, each) => whole + each[part], 0);
  return { precision: sum("right") / sum("told"), recall: sum("right") / sum("all") };
}

const known = new Set(checklist.topics.map(({ id }) => id));

test("[X8] a municipality's statements are found by what the others say, more than four of five right", () => {
  const scores = municipalities.map((municipality) => {
    const facts = municipality.facts.filter(({ topic }) => known.has(topic));
    const { doc, paragraph } = schema.nodes;
    const lines = facts.map(({ statement }, at) =>
      paragraph.create({ id: `b${at}` }, schema.text(statement[language])),
    );
    const body = doc.create(null, lines.length === 0 ? paragraph.create() : lines);
    const document = createDocument({ head: emptyHead, body });
    const topicOf = new Map(facts.map(({ topic }, at) => [`b${at}`, topic]));
    const others = municipalities.filter(({ id }) => id !== municipality.id);
    return score({ id: "file", name: "file", kind: "imported", document }, topicOf, others);
  });
  const { precision, recall } = measure(scores);
  expect(precision).toBeGreaterThan(0.8);
  expect(recall).toBeGreaterThan(0.4);
});

/** The document without saying of what topic anything is, and what it said. */
function silence(document: PolicyDocument): {
  readonly silent: PolicyDocument;
  readonly topicOf: Map<string, string>;
} {
  const topicOf = new Map<string, string>();
  let topic: string | null = null;
  document.body.descendants((node) => {
    if (node.type.name === "guidance") return false;
    if (node.type.name === "heading") topic = node.attrs.topic;
    else if (node.isTextblock && topic !== null && typeof node.attrs.id === "string")
      topicOf.set(node.attrs.id, topic);
    return true;
  });
  const strip = (node: Node): Node =>
    node.isText
      ? node
      : node.type.create(
          node.type.name === "heading" ? { ...node.attrs, topic: null } : node.attrs,
          Fragment.fromArray(node.children.map(strip)),
          node.marks,
        );
  return { silent: { ...document, body: strip(document.body), evidence: {} }, topicOf };
}

test("[X8] the passages of our own templates are shown by headings, checklist and survey, about four of five right", () => {
  const scores = templates.map(({ document }) => {
    const { silent, topicOf } = silence(document);
    const file = { id: "file", name: "file", kind: "imported" as const, document: silent };
    return score(file, topicOf, municipalities);
  });
  const { precision, recall } = measure(scores);
  expect(precision).toBeGreaterThan(0.75);
  expect(recall).toBeGreaterThan(0.25);
});
