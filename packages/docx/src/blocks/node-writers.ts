import type { NodeName } from "@klubba/model";
import type { BlockWriter } from "../context/context.ts";
import {
  type InlineWriter,
  writeCrossReference,
  writeField,
  writeFootnote,
  writeHardBreak,
  writeText,
} from "../inline/inline-writers.ts";
import { writeTable } from "../tables/table.ts";
import { writeBlockquote } from "./blockquote.ts";
import { writeGuidance } from "./guidance.ts";
import { writeImage } from "./image.ts";
import { writeBulletList, writeOrderedList } from "./lists.ts";
import { writePageBreak } from "./page-break.ts";
import { writeHeading, writeParagraph } from "./text-blocks.ts";

type NodeWriter =
  | { readonly as: "block"; readonly write: BlockWriter }
  | { readonly as: "inline"; readonly write: InlineWriter }
  /** Written by the writer of what it is part of. */
  | { readonly as: "part" };

const block = (write: BlockWriter): NodeWriter => ({ as: "block", write });
const inline = (write: InlineWriter): NodeWriter => ({ as: "inline", write });
const part: NodeWriter = { as: "part" };

export const nodeWriters: Record<NodeName, NodeWriter> = {
  doc: part,
  paragraph: block(writeParagraph),
  heading: block(writeHeading),
  bulletList: block(writeBulletList),
  orderedList: block(writeOrderedList),
  listItem: part,
  blockquote: block(writeBlockquote),
  table: block(writeTable),
  tableRow: part,
  tableHeader: part,
  tableCell: part,
  guidance: block(writeGuidance),
  image: block(writeImage),
  pageBreak: block(writePageBreak),
  hardBreak: inline(writeHardBreak),
  field: inline(writeField),
  crossReference: inline(writeCrossReference),
  footnote: inline(writeFootnote),
  text: inline(writeText),
};
