import { Fragment, type Node } from "prosemirror-model";
import type { PolicyDocument } from "../document/document.ts";
import { findTitleHeading } from "../document/heading-numbers.ts";
import type { CreateId } from "../ids/block-id.ts";
import type { Language } from "../language/language.ts";
import { schema } from "../schema/schema.ts";
import type { UsedSource } from "./read-sources.ts";
import type { Wording } from "./source-note.ts";

const texts: Record<
  Language,
  {
    readonly title: string;
    readonly lead: string;
    readonly dated: (date: string) => string;
    readonly undated: string;
    readonly used: (sections: string) => string;
    readonly wordings: Record<Wording, string>;
    readonly proposed: string;
  }
> = {
  sv: {
    title: "Bilaga: källor",
    lead: "Texter som har lånats från andra, och var i dokumentet de används.",
    dated: (date) => `, daterat ${date}`,
    undated: ", datum inte sett",
    used: (sections) => `Används i: ${sections}.`,
    wordings: { paraphrase: "Återgivet med egna ord.", verbatim: "Återgivet ordagrant." },
    proposed: "Står i ett ändringsförslag som inte är avgjort.",
  },
  en: {
    title: "Annex: sources",
    lead: "Texts that have been borrowed from others, and where in the document they are used.",
    dated: (date) => `, dated ${date}`,
    undated: ", date not seen",
    used: (sections) => `Used in: ${sections}.`,
    wordings: { paraphrase: "Told in our own words.", verbatim: "Told word for word." },
    proposed: "Stands in a suggestion that has not been decided.",
  },
};

/** The level of the document's own sections: an annex is one of them. */
function readSectionLevel(body: Node): number {
  const title = findTitleHeading(body);
  const levels = body.children
    .filter((node) => node.type.name === "heading" && node !== title)
    .map((node) => Number(node.attrs.level));
  return levels.length === 0 ? 2 : Math.min(...levels);
}

/** The sources as blocks of an annex, on a page of their own: a heading and a numbered list. */
export function createSourceAnnex(
  { body, head }: PolicyDocument,
  sources: readonly UsedSource[],
  createId: CreateId,
): Node[] {
  if (sources.length === 0) return [];
  const words = texts[head.language];
  const { heading, paragraph, orderedList, listItem, pageBreak, hardBreak } = schema.nodes;
  const id = () => ({ id: createId() });
  const item = (source: UsedSource) => {
    const { name, title, date, url, sections, wording, proposed } = source;
    const called = title === "" ? "" : `, ”${title}”`;
    const undated = title === "" ? "" : words.undated;
    const remarks = [
      ...(sections.length === 0 ? [] : [words.used(sections.join("; "))]),
      ...(wording === null ? [] : [words.wordings[wording]]),
      ...(proposed ? [words.proposed] : []),
    ].join(" ");
    const line = (...content: Node[]) => [hardBreak.create(), ...content];
    const parts = [
      schema.text(name, [schema.marks.bold.create()]),
      schema.text(`${called}${date === "" ? undated : words.dated(date)}.`),
      ...(url === "" ? [] : line(schema.text(url, [schema.marks.link.create({ href: url })]))),
      ...(remarks === "" ? [] : line(schema.text(remarks))),
    ];
    return listItem.create(id(), paragraph.create(id(), parts));
  };
  return [
    pageBreak.create(id()),
    heading.create({ ...id(), level: readSectionLevel(body) }, schema.text(words.title)),
    paragraph.create(id(), schema.text(words.lead)),
    orderedList.create({ ...id(), format: "decimal", delimiter: "period" }, sources.map(item)),
  ];
}

/**
 * The document with its sources listed last. An export's doing: the document itself keeps its
 * sources in its footnotes.
 */
export function appendSourceAnnex(
  document: PolicyDocument,
  sources: readonly UsedSource[],
  createId: CreateId,
): PolicyDocument {
  if (sources.length === 0) return document;
  const annex = Fragment.fromArray(createSourceAnnex(document, sources, createId));
  return { ...document, body: document.body.copy(document.body.content.append(annex)) };
}
