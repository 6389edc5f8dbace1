import type { PolicyDocument } from "@klubba/model";
import type { Fragment, Node } from "prosemirror-model";
import type { Relationships } from "../package/relationships.ts";
import type { Xml } from "../xml/element.ts";
import type { Gathering } from "./gathering.ts";
import type { Place } from "./place.ts";

/** What is gathered while a document is written, and what every writer may ask. */
export interface Context extends Gathering {
  readonly document: PolicyDocument;
  /** What the next paragraph starts with; the paragraph takes it. */
  lead: Lead;
  writeBlocks(parent: Node, place: Place): Xml[];
  writeInline(content: Fragment, relationships: Relationships): Xml[];
}

export interface Lead {
  readonly pageBreak: boolean;
  /** True after a table or the contents, which have no space of their own below them. */
  readonly space: boolean;
}

export const noLead: Lead = { pageBreak: false, space: false };

/** Writes a block where it stands: paragraphs and tables. */
export type BlockWriter = (node: Node, place: Place, context: Context) => Xml[];
