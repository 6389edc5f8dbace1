import {
  type Item,
  type PolicyDocument,
  readCoverage,
  readSections,
  type Topic,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { Rule } from "../finding/context.ts";
import type { Finding } from "../finding/finding.ts";
import { readText } from "../reading/read-passages.ts";

/** One finding for each item that a person still has to look at. */
export const checkCoverage: Rule = ({ document, checklist }) => {
  const answers = readAnswers(document);
  const known = new Set(checklist.topics.flatMap((topic) => topic.items.map((item) => item.id)));
  const findings = checklist.topics.flatMap((topic) =>
    topic.items.flatMap((item) => {
      const section = answers.items.get(item.id) ?? answers.topics.get(topic.id) ?? null;
      return checkItem(document, topic, item, section);
    }),
  );
  const unknown = Object.keys(document.evidence).filter((id) => !known.has(id));
  return [...findings, ...unknown.map(unknownItem)];
};

type Section = Finding["section"];

function checkItem(
  document: PolicyDocument,
  topic: Topic,
  item: Item,
  section: Section,
): Finding[] {
  const evidence = document.evidence[item.id];
  const place = { item: item.id, excerpt: item.question[document.head.language] };
  switch (readCoverage(document.body, evidence)) {
    case "covered":
    case "notApplicable":
      return [];
    case "checkAgain":
      return [
        {
          ...place,
          rule: "item-check-again",
          severity: "warning",
          section,
          block: evidence?.state === "covered" ? (evidence.blocks[0] ?? null) : null,
          message: {
            sv: `Texten som besvarar frågan har ändrats sedan någon bekräftade den: ”${item.question.sv}” Läs svaret och bekräfta igen.`,
            en: `The text that answers this question has changed since someone confirmed it: “${item.question.en}” Read the answer and confirm it again.`,
          },
        },
      ];
    case "open":
      return [section === null ? openItem(item, topic) : likelyAnswered(item, section)];
  }
}

const openItem = (item: Item, topic: Topic): Finding => ({
  rule: "item-open",
  severity: "info",
  section: null,
  block: null,
  excerpt: item.question.sv,
  item: item.id,
  message: {
    sv: `Området ”${topic.title.sv}” saknar svar: ${item.question.sv} ${item.why.sv} Skriv ett svar, eller ange varför frågan inte gäller er.`,
    en: `The topic “${topic.title.en}” lacks an answer: ${item.question.en} ${item.why.en} Write one, or say why the question does not apply to you.`,
  },
});

const likelyAnswered = (item: Item, section: NonNullable<Section>): Finding => ({
  rule: "item-likely-answered",
  severity: "info",
  section,
  block: section.id,
  excerpt: item.question.sv,
  item: item.id,
  message: {
    sv: `Besvaras troligen i avsnittet ”${section.title}”: ${item.question.sv} Läs avsnittet och bekräfta att svaret står där.`,
    en: `Likely answered in the section “${section.title}”: ${item.question.en} Read it and confirm that the answer is there.`,
  },
});

const unknownItem = (id: string): Finding => ({
  rule: "item-unknown",
  severity: "info",
  section: null,
  block: null,
  excerpt: id,
  item: id,
  message: {
    sv: `Dokumentet svarar på punkten ”${id}”, som inte finns i checklistan. Ta bort svaret, eller välj den checklista som dokumentet skrevs efter.`,
    en: `The document answers the item “${id}”, which the checklist does not have. Remove the answer, or choose the checklist that the document was written for.`,
  },
});

interface Answers {
  readonly items: ReadonlyMap<string, Section>;
  readonly topics: ReadonlyMap<string, Section>;
}

/** The first section that has text of its own, guidance aside, by item asked there and by topic. */
function readAnswers(document: PolicyDocument): Answers {
  const items = new Map<string, Section>();
  const topics = new Map<string, Section>();
  for (const { heading, blocks } of readSections(document.body)) {
    const isGuidance = (block: Node) => block.type.name === "guidance";
    const isWritten = blocks.some(
      (block) => block !== heading && !isGuidance(block) && block.textContent.trim() !== "",
    );
    if (!isWritten) continue;
    const section = {
      id: String(heading.attrs.id),
      title: readText(heading, document).trim(),
    };
    const topic: string | null = heading.attrs.topic;
    if (topic !== null && !topics.has(topic)) topics.set(topic, section);
    for (const item of blocks.filter(isGuidance).flatMap(readItems)) {
      if (!items.has(item)) items.set(item, section);
    }
  }
  return { items, topics };
}

const readItems = (guidance: Node): string[] =>
  String(guidance.attrs.items)
    .split(/\s+/)
    .filter((item) => item !== "");
