import type { PhrasingContent } from "mdast";
import type { Mark, Node } from "prosemirror-model";
import type { Surroundings, WriteContext } from "./context.ts";
import { leafWriters } from "./leaves.ts";
import { isLeftOut, isWritten, markWriters, nameOfMark } from "./marks.ts";

interface Leaf {
  readonly node: Node;
  /** Marks that are not yet wrapped around it. */
  readonly marks: readonly Mark[];
}

/** The content of a text block. Text proposed for insertion is left out (rule M5). */
export function writeInline(
  block: Node,
  surroundings: Surroundings,
  context: WriteContext,
): PhrasingContent[] {
  const leaves: Leaf[] = [];
  block.forEach((node) => {
    if (isLeftOut(node)) return;
    leaves.push({ node, marks: node.marks.filter(isWritten) });
  });
  return writeLeaves(leaves, surroundings, context);
}

/**
 * Wraps each run of leaves in the mark that reaches furthest, so that a mark is opened and closed
 * as seldom as can be; of two that reach as far, the one of higher rank.
 */
function writeLeaves(
  leaves: readonly Leaf[],
  surroundings: Surroundings,
  context: WriteContext,
): PhrasingContent[] {
  const written: PhrasingContent[] = [];
  let index = 0;
  while (index < leaves.length) {
    const leaf = leaves[index]!;
    let longest = 0;
    let chosen: Mark | undefined;
    for (const mark of leaf.marks) {
      const length = runOf(mark, leaves, index);
      if (length > longest) [longest, chosen] = [length, mark];
    }
    if (chosen === undefined) {
      written.push(...leafWriters[leafName(leaf.node)](leaf.node, context));
      index += 1;
      continue;
    }
    const mark = chosen;
    const run = leaves.slice(index, index + longest).map(({ node, marks }) => ({
      node,
      marks: marks.filter((other) => !other.eq(mark)),
    }));
    const writer = markWriters[nameOfMark(mark)];
    const inner = writeLeaves(run, writer.surroundings ?? surroundings, context);
    written.push(writer.write(mark, inner));
    index += longest;
  }
  const merged = mergeTexts(written);
  const whole = surroundings === "paragraph" ? withLineBreaks(merged) : merged;
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    whole[at] = heldApart(whole[at]!, whole[at + 1]);
  }
  return whole;
}

function runOf(mark: Mark, leaves: readonly Leaf[], from: number): number {
  let end = from;
  while (end < leaves.length && mark.isInSet(leaves[end]!.marks)) end += 1;
  return end - from;
}

const leafName = (node: Node) => node.type.name as keyof typeof leafWriters;

/** Neighbouring texts, which a suggestion may have held apart, as one. */
function mergeTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = merged.at(-1);
    if (node.type === "text" && last?.type === "text") last.value += node.value;
    else merged.push(node);
  }
  return merged;
}

/** `[^1]:` would begin a footnote's text where a colon follows a reference to it. */
function heldApart(node: PhrasingContent, next: PhrasingContent | undefined): PhrasingContent {
  const colon =
    next?.type === "textDirective" || (next?.type === "text" && next.value.startsWith(":"));
  return node.type === "footnoteReference" && colon
    ? { type: "textDirective", name: "text", children: [node] }
    : node;
}

/** `\` at the end of a line where text stands on both sides of the break; `:br[]` elsewhere. */
function withLineBreaks(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node, index) => {
    const isBreak = node.type === "textDirective" && node.name === "br";
    const between = nodes[index - 1]?.type === "text" && nodes[index + 1]?.type === "text";
    return isBreak && between ? { type: "break" } : node;
  });
}
