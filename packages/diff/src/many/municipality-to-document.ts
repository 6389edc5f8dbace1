import {
  assignIds,
  type Checklist,
  createDocument,
  emptyHead,
  type Fact,
  isDate,
  type Language,
  type Municipality,
  type PolicyDocument,
  schema,
  sequentialIds,
  writeSourceNote,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import { coverageLabels } from "../matrix/matrix.ts";

const { nodes } = schema;

/**
 * A surveyed municipality as a document, so that it compares with any other: its title, a paragraph
 * that says what it is, and the coded facts under the checklist's topics, each with its source in a
 * footnote. It holds our paraphrases and never the municipality's wording. The same municipality
 * gives the same document, ids included; topics that the checklist lacks come last.
 */
export function municipalityToDocument(
  municipality: Municipality,
  checklist: Checklist,
  language: Language,
): PolicyDocument {
  const { document, name } = municipality;
  const title = `${document.title}, ${name}`;
  const known = checklist.topics.map((topic) => ({ id: topic.id, title: topic.title[language] }));
  const ids = new Set(known.map((topic) => topic.id));
  const others = [...new Set(municipality.facts.map((fact) => fact.topic))]
    .filter((id) => !ids.has(id))
    .toSorted()
    .map((id) => ({ id, title: id }));
  const sections = [...known, ...others].flatMap((topic): Node[] => {
    const facts = municipality.facts.filter((fact) => fact.topic === topic.id);
    if (facts.length === 0) return [];
    const heading = nodes.heading.create({ level: 2, topic: topic.id }, schema.text(topic.title));
    return [heading, ...facts.map((fact) => toParagraph(fact, municipality, language))];
  });
  const body = nodes.doc.create(null, [
    nodes.heading.create({ level: 1 }, schema.text(title)),
    nodes.paragraph.create(null, sayWhatItIs(municipality, language)),
    ...sections,
  ]);
  return createDocument({
    head: {
      ...emptyHead,
      title,
      docType: document.type,
      organisation: name,
      // The survey holds what municipalities have published as theirs, never drafts.
      status: "adopted",
      decidedBy: document.adoptedBy ?? "",
      // A head's date is a whole day; a year alone is told in the first paragraph.
      decidedOn: isDate(document.adoptedOn ?? "") ? document.adoptedOn! : "",
      paragraph: document.paragraph ?? "",
      diaryNo: document.diaryNo ?? "",
      language,
    },
    body: assignIds(body, sequentialIds(`${municipality.id}-`)),
  });
}

function toParagraph(fact: Fact, { name, document }: Municipality, language: Language): Node {
  const source = {
    name,
    title: document.title,
    date: document.adoptedOn ?? document.revisedOn ?? "",
    url: fact.url,
    wording: "paraphrase" as const,
  };
  const footnote = nodes.footnote.create(null, writeSourceNote(source, schema, language));
  return nodes.paragraph.create(null, [schema.text(fact.statement[language]), footnote]);
}

function sayWhatItIs({ name, document, source }: Municipality, language: Language): Node[] {
  const adopted = document.adoptedOn ?? document.revisedOn;
  const read = coverageLabels[source.coverage][language];
  const dated: Record<Language, string> =
    adopted === null
      ? { sv: "Dokumentets datum är okänt.", en: "The document's date is not known." }
      : document.adoptedOn === null
        ? { sv: `Dokumentet reviderades ${adopted}.`, en: `The document was revised ${adopted}.` }
        : { sv: `Dokumentet antogs ${adopted}.`, en: `The document was adopted ${adopted}.` };
  const says: Record<Language, string> = {
    sv: `Detta är inte dokumentet självt. Uppgifterna är våra egna sammanfattningar av en offentlig kopia av ”${document.title}” från ${name}, aldrig dess ordalydelse. ${dated.sv} Kopian: ${read}. Det som inte står här är ej sett; det betyder inte att regeln saknas. Adress: `,
    en: `This is not the document itself. The statements are our own paraphrases of a public copy of “${document.title}” from ${name}, never its wording. ${dated.en} The copy: ${read}. What does not stand here was not seen; it does not mean that the rule is missing. Address: `,
  };
  return [
    schema.text(says[language]),
    schema.text(source.url, [schema.mark("link", { href: source.url })]),
  ];
}
