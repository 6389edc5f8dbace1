import type { Block, Unit } from "@klubba/diff";
import type { Fragment } from "prosemirror-model";
import type { Xml, XmlElement } from "../xml/element.ts";

/** What one document's paragraphs and tables are, in order, before they are compared. */
export type Item = ParagraphItem | TableItem;

export interface ParagraphItem {
  readonly kind: "paragraph";
  /** Null for what only the Word file needs: separators, page breaks, a title from the head. */
  readonly unit: Unit | null;
  readonly properties: XmlElement | null;
  /** What is compared word by word; null for a picture and what else is taken whole. */
  readonly text: Fragment | null;
  /** Its runs, where there is no text. */
  readonly whole: readonly Xml[];
  /** A bookmark around it. */
  readonly before: readonly Xml[];
  readonly after: readonly Xml[];
}

export interface TableItem {
  readonly kind: "table";
  readonly properties: XmlElement;
  readonly grid: XmlElement;
  readonly rows: readonly RowItem[];
}

export interface RowItem {
  readonly unit: Unit | null;
  readonly properties: readonly Xml[];
  readonly cells: readonly CellItem[];
  /** Where its cells lie: rows of one shape can be one row. */
  readonly shape: string;
}

export interface CellItem {
  /** Null where no cell of the document begins: below a merged cell, or in a row too short. */
  readonly block: Block | null;
  readonly properties: XmlElement;
  readonly blocks: readonly Xml[];
}
