import type { Fragment } from "prosemirror-model";
import type { Relationships } from "../package/relationships.ts";
import type { Xml, XmlElement } from "../xml/element.ts";
import type { Redline } from "./redline.ts";
import type { Revision } from "./revise.ts";

const isOld: Record<Revision, boolean> = {
  deleted: true,
  movedFrom: true,
  inserted: false,
  movedTo: false,
};

/** A text of one document alone, said to have come or gone, with the notes that stand in it. */
export function writeRevised(
  text: Fragment,
  revision: Revision,
  relationships: Relationships,
  redline: Redline,
): Xml[] {
  const { revise, footnotes } = redline;
  const { context } = isOld[revision] ? redline.oldSide : redline.newSide;
  const before = footnotes.length;
  const runs = context.writeInline(text, relationships);
  for (let index = before; index < footnotes.length; index += 1) {
    footnotes[index] = reviseNote(
      footnotes[index]!,
      isOld[revision] ? "deleted" : "inserted",
      redline,
    );
  }
  return revise.wrap(runs, revision);
}

/** The note's own number stays: it comes and goes with its mark in the text. */
function reviseNote(note: XmlElement, revision: Revision, { revise }: Redline): XmlElement {
  const [paragraph] = note.children as readonly XmlElement[];
  const [properties, number, ...content] = paragraph!.children;
  const children = [properties!, number!, ...revise.wrap(content, revision)];
  return { ...note, children: [{ ...paragraph!, children }] };
}
