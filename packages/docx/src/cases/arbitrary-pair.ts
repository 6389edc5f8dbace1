import { assignIds, type PolicyDocument, schema, sequentialIds } from "@klubba/model";
import { arbitraryDocument } from "@klubba/testkit";
import * as fc from "fast-check";
import { Fragment, type Node } from "prosemirror-model";

const { nodes, marks } = schema;

/** A number from 0 up to below `below`. */
type Draw = (below: number) => number;

/** Mulberry32: one seed, one row of numbers. */
function createDraw(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const words = ["ska", "bör", "inte", "kommunen", "24", "timmar"];

function editInline(content: Fragment, draw: Draw): Fragment {
  const parts: Node[] = [];
  content.forEach((node) => {
    const chance = draw(12);
    if (chance === 0) return;
    if (node.type.name === "footnote") {
      parts.push(chance < 6 ? node.copy(editInline(node.content, draw)) : node);
    } else if (node.isText && chance < 5) parts.push(...editText(node, draw));
    else if (node.isText && chance === 5) parts.push(node.mark([marks.bold.create()]));
    else parts.push(node);
  });
  if (draw(8) === 0) parts.push(schema.text(` ${words[draw(words.length)]}`));
  return Fragment.fromArray(parts);
}

function editText(node: Node, draw: Draw): Node[] {
  const text = node.text!;
  // An edge between two code points: half a character is none.
  const at = text.slice(0, draw(text.length)).replace(/[\uD800-\uDBFF]$/, "").length;
  const word = schema.text(`${words[draw(words.length)]} `, node.marks);
  const before = at > 0 ? [node.cut(0, at)] : [];
  const after = at < text.length ? [node.cut(at)] : [];
  switch (draw(3)) {
    case 0:
      return [...before, word, ...after];
    case 1:
      return [...before, ...after.map((part) => part.mark([marks.italic.create()]))];
    default:
      return before;
  }
}

function editBlock(block: Node, draw: Draw): Node[] {
  if (block.isTextblock) {
    switch (draw(6)) {
      case 0:
        return [block.copy(editInline(block.content, draw))];
      case 1:
        return splitBlock(block, draw);
      case 2:
        return block.type === nodes.heading
          ? [nodes.heading.create({ ...block.attrs, level: 1 + draw(4) }, block.content)]
          : [block];
      case 3:
        return block.type === nodes.paragraph && draw(2) === 0 ? [wrap(block, draw)] : [block];
      default:
        return [block];
    }
  }
  if (block.type === nodes.table) return [editTable(block, draw)];
  if (block.type === nodes.image)
    return [
      nodes.image.create({ ...block.attrs, alt: draw(3) === 0 ? "Ny text" : block.attrs.alt }),
    ];
  if (block.type === nodes.orderedList && draw(4) === 0)
    return [nodes.orderedList.create({ ...block.attrs, start: 1 + draw(3) }, block.content)];
  if (block.isLeaf) return [block];
  const children = editBlocks(block.children, draw, block.type === nodes.listItem);
  return children.length === 0 ? [] : [block.copy(Fragment.fromArray(children))];
}

const wrap = (block: Node, draw: Draw) =>
  [
    nodes.blockquote.create(null, block),
    nodes.bulletList.create(null, nodes.listItem.create(null, block)),
  ][draw(2)]!;

function splitBlock(block: Node, draw: Draw): Node[] {
  const edges: number[] = [];
  block.forEach((node, at) => {
    if (!node.isText) return;
    for (const { index } of node.text!.matchAll(/(?<=[.] )\b|(?<= )\b/g)) edges.push(at + index);
  });
  if (edges.length === 0) return [block];
  const at = edges[draw(edges.length)]!;
  return [block.cut(0, at), block.cut(at)];
}

function editTable(table: Node, draw: Draw): Node {
  const column = draw(6);
  const rows = table.children.flatMap((row) => {
    if (draw(8) === 0) return [];
    const cells = row.children
      .filter((_cell, index) => draw(30) > 0 && index !== column)
      .map((cell) => cell.copy(Fragment.fromArray(editBlocks(cell.children, draw, true))));
    const edited = row.copy(Fragment.fromArray(cells));
    return draw(8) === 0 ? [edited, row] : [edited];
  });
  return rows.length === 0 ? table : table.copy(Fragment.fromArray(rows));
}

/** `keepsFirst`: the first block stays a paragraph, and there is always one. */
function editBlocks(blocks: readonly Node[], draw: Draw, keepsFirst: boolean): Node[] {
  const edited = blocks.flatMap((block, index) => {
    const isFirst = keepsFirst && index === 0;
    if (isFirst && block.isTextblock) return [block.copy(editInline(block.content, draw))];
    if (isFirst) return [block];
    const chance = draw(10);
    if (chance === 0) return [];
    return chance < 6 ? editBlock(block, draw) : [block];
  });
  // Two paragraphs become one.
  const joint = draw(edited.length + 1);
  const [left, right] = [edited[joint], edited[joint + 1]];
  if (draw(4) === 0 && left?.type === nodes.paragraph && right?.type === nodes.paragraph)
    edited.splice(joint, 2, left.copy(left.content.append(right.content)));
  return edited;
}

function editBody(body: Node, other: Node, draw: Draw): Node {
  const blocks = editBlocks(body.children, draw, false);
  for (let count = draw(3); count > 0 && blocks.length > 1; count -= 1) {
    const from = draw(blocks.length);
    const moved = blocks.splice(from, 1 + draw(2));
    blocks.splice(draw(blocks.length + 1), 0, ...moved);
  }
  for (const block of other.children)
    if (draw(5) === 0) blocks.splice(draw(blocks.length + 1), 0, block);
  const content = blocks.length === 0 ? [nodes.paragraph.create()] : blocks;
  return assignIds(nodes.doc.create(null, content), sequentialIds());
}

const source = fc.oneof(
  arbitraryDocument({ blocks: 8 }),
  arbitraryDocument({ blocks: 12, text: "plain" }),
);

/** A document, and what editing left of it: words, looks, notes, rows, columns, lists, order, head. */
export const arbitraryPair: fc.Arbitrary<readonly [PolicyDocument, PolicyDocument]> = fc
  .tuple(source, source, fc.integer(), fc.boolean())
  .map(([older, other, seed, sameFrame]) => {
    const newer = sameFrame ? older : other;
    return [older, { ...newer, body: editBody(older.body, other.body, createDraw(seed)) }];
  });
