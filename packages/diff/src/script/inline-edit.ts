import type { Node } from "prosemirror-model";
import type { Token } from "../blocks/token.ts";
import type { TextDiff } from "../lines/text-redline.ts";
import type { InlineStep, NodeJson } from "./script.ts";

/** What makes one block's content of another's, exactly: words that read alike but are formatted otherwise count. */
export function readInlineEdit(
  oldNode: Node,
  newNode: Node,
  { older, newer, diff }: TextDiff,
): InlineStep[] {
  const oldTokens = older.tokens;
  const newTokens = newer.tokens;
  const steps: InlineStep[] = [];
  let deleted: Range | null = null;
  let inserted: Range | null = null;

  const flush = () => {
    if (deleted !== null) steps.push({ delete: cut(oldNode, deleted) });
    if (inserted !== null) steps.push({ insert: cut(newNode, inserted) });
    deleted = null;
    inserted = null;
  };
  const replace = (oldRange: Range, newRange: Range) => {
    deleted = joined(deleted, oldRange);
    inserted = joined(inserted, newRange);
  };
  const keep = (size: number) => {
    flush();
    const last = steps.at(-1);
    if (last !== undefined && "keep" in last) steps[steps.length - 1] = { keep: last.keep + size };
    else steps.push({ keep: size });
  };

  for (const stretch of diff.stretches) {
    const oldRange = rangeOf(oldTokens, stretch.oldFrom, stretch.oldTo);
    const newRange = rangeOf(newTokens, stretch.newFrom, stretch.newTo);
    if (!stretch.equal) replace(oldRange, newRange);
    else if (sameContent(oldNode, newNode, oldRange, newRange)) keep(oldRange.to - oldRange.from);
    else {
      for (let index = 0; index < stretch.oldTo - stretch.oldFrom; index += 1) {
        const oldToken = oldTokens[stretch.oldFrom + index]!;
        const newToken = newTokens[stretch.newFrom + index]!;
        if (sameContent(oldNode, newNode, oldToken, newToken)) keep(oldToken.to - oldToken.from);
        else replace(oldToken, newToken);
      }
    }
  }
  flush();
  return steps;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

const joined = (range: Range | null, next: Range): Range | null => {
  if (next.from === next.to) return range;
  return range === null ? { from: next.from, to: next.to } : { from: range.from, to: next.to };
};

function rangeOf(tokens: readonly Token[], from: number, to: number): Range {
  if (from === to) return { from: 0, to: 0 };
  return { from: tokens[from]!.from, to: tokens[to - 1]!.to };
}

const sameContent = (oldNode: Node, newNode: Node, oldRange: Range, newRange: Range): boolean =>
  oldNode.content
    .cut(oldRange.from, oldRange.to)
    .eq(newNode.content.cut(newRange.from, newRange.to));

const cut = (node: Node, range: Range): NodeJson[] =>
  node.content.cut(range.from, range.to).content.map((child) => child.toJSON() as NodeJson);
