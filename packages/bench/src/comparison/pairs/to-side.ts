import {
  assignIds,
  createDocument,
  type PolicyDocument,
  schema,
  sequentialIds,
} from "@klubba/model";
import type { Node } from "prosemirror-model";
import type { BlockKind } from "./draft.ts";
import { joinWords } from "./words.ts";

/** One of the two documents, as a document and as plain text. */
export interface TextSide {
  readonly document: PolicyDocument;
  /** A block a line; the cells of a row with a blank between. */
  readonly lines: readonly string[];
  readonly words: readonly string[];
  /** The indices of words that begin a block, and the count of all: no hunk goes on beyond. */
  readonly starts: readonly number[];
}

export interface TextBlock {
  readonly kind: BlockKind;
  readonly cells: readonly (readonly string[])[];
  readonly bold: boolean;
}

/** Block ids count from 1 after `prefix`, so that those of two documents never agree. */
export function toSide(blocks: readonly TextBlock[], prefix: string): TextSide {
  const body = schema.nodes.doc.create(null, toNodes(blocks));
  return {
    document: createDocument({ body: assignIds(body, sequentialIds(prefix)) }),
    lines: blocks.map(({ cells }) => cells.map(joinWords).join(" ")),
    words: blocks.flatMap(({ cells }) => cells.flat()),
    starts: readStarts(blocks.map(({ cells }) => cells.flat().length)),
  };
}

/** The index of the first word of each block, and of the end. */
export function readStarts(lengths: readonly number[]): number[] {
  const starts = [0];
  for (const length of lengths) starts.push(starts.at(-1)! + length);
  return starts;
}

const { nodes, marks } = schema;

function toNodes(blocks: readonly TextBlock[]): Node[] {
  const found: Node[] = [];
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]!;
    const isPart = block.kind === "item" || block.kind === "row";
    const range = isPart ? takeWhileAlike(blocks, index) : [block];
    found.push(toNode(block.kind, range));
    index += range.length;
  }
  return found;
}

function takeWhileAlike(blocks: readonly TextBlock[], from: number): readonly TextBlock[] {
  const end = blocks.findIndex((block, at) => at > from && block.kind !== blocks[from]!.kind);
  return blocks.slice(from, end < 0 ? blocks.length : end);
}

function toNode(kind: BlockKind, range: readonly TextBlock[]): Node {
  const first = range[0]!;
  switch (kind) {
    case "heading":
      return nodes.heading.create({ level: 2 }, toText(first.cells.flat(), first.bold));
    case "paragraph":
      return toParagraph(first.cells.flat(), first.bold);
    case "item":
      return nodes.bulletList.create(
        null,
        range.map(({ cells, bold }) =>
          nodes.listItem.create(null, toParagraph(cells.flat(), bold)),
        ),
      );
    case "row":
      return nodes.table.create(
        null,
        range.map(({ cells, bold }) =>
          nodes.tableRow.create(
            null,
            cells.map((cell) => nodes.tableCell.create(null, toParagraph(cell, bold))),
          ),
        ),
      );
  }
}

const toParagraph = (words: readonly string[], bold: boolean): Node =>
  nodes.paragraph.create(null, toText(words, bold));

const toText = (words: readonly string[], bold: boolean): Node[] =>
  words.length === 0 ? [] : [schema.text(joinWords(words), bold ? [marks.bold.create()] : [])];
