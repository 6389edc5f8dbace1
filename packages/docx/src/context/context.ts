import type { Fragment, Node } from "prosemirror-model";
import type { PolicyDocument } from "@klubba/model";
import type { NoteBook } from "../notes/notes.ts";
import type { Numbering } from "../numbering/create-numbering.ts";
import type { Relationships } from "../package/relationships.ts";
import type { Pictures } from "../pictures/create-pictures.ts";
import type { Xml, XmlElement } from "../xml/element.ts";
import type { Place } from "./place.ts";

/** What is gathered while a document is written, and what every writer may ask. */
export interface Context {
  readonly document: PolicyDocument;
  readonly notes: NoteBook;
  readonly numbering: Numbering;
  readonly pictures: Pictures;
  /** The bookmark on each heading, by block id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** The document's footnotes so far. */
  readonly footnotes: XmlElement[];
  /** The links of `footnotes.xml`. */
  readonly footnoteRelationships: Relationships;
  /** What the next paragraph starts with; the paragraph takes it. */
  lead: Lead;
  /** Numbers for bookmarks, revisions and drawings: each once in a document. */
  nextId(): number;
  writeBlocks(parent: Node, place: Place): Xml[];
  writeInline(content: Fragment, relationships: Relationships): Xml[];
  /** The links of `document.xml`. */
  readonly relationships: Relationships;
}

export interface Lead {
  readonly pageBreak: boolean;
  /** True after a table or the contents, which have no space of their own below them. */
  readonly space: boolean;
}

export const noLead: Lead = { pageBreak: false, space: false };

/** Writes a block where it stands: paragraphs and tables. */
export type BlockWriter = (node: Node, place: Place, context: Context) => Xml[];
