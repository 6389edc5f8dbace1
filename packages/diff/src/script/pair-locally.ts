import { diffArrays } from "diff";
import type { Block } from "../blocks/block.ts";
import type { BlockPairs } from "./match-containers.ts";

const kinds: Readonly<Record<string, string>> = {
  bulletList: "list",
  orderedList: "list",
  tableCell: "cell",
  tableHeader: "cell",
};
const kindOf = (block: Block): string => kinds[block.node.type.name] ?? block.node.type.name;

/**
 * Pairs two short runs of siblings in order: by place where there are as many on either side, else
 * those that read alike, and by place between them. A pair may be null on one side.
 */
export function pairSiblings(
  oldSiblings: readonly Block[],
  newSiblings: readonly Block[],
): (readonly [Block | null, Block | null])[] {
  const byPlace = (oldRun: readonly Block[], newRun: readonly Block[]) => {
    const pairs: [Block | null, Block | null][] = [];
    for (let index = 0; index < Math.max(oldRun.length, newRun.length); index += 1) {
      const oldBlock = oldRun[index] ?? null;
      const newBlock = newRun[index] ?? null;
      if (oldBlock !== null && newBlock !== null && kindOf(oldBlock) !== kindOf(newBlock)) {
        pairs.push([oldBlock, null], [null, newBlock]);
      } else pairs.push([oldBlock, newBlock]);
    }
    return pairs;
  };
  if (oldSiblings.length === newSiblings.length) return byPlace(oldSiblings, newSiblings);

  const textOf = (block: Block) => `${kindOf(block)} ${block.node.textContent}`;
  const pairs: (readonly [Block | null, Block | null])[] = [];
  let oldAt = 0;
  let newAt = 0;
  let oldGap: Block[] = [];
  let newGap: Block[] = [];
  for (const part of diffArrays(oldSiblings.map(textOf), newSiblings.map(textOf))) {
    if (part.removed) oldGap.push(...oldSiblings.slice(oldAt, (oldAt += part.count)));
    else if (part.added) newGap.push(...newSiblings.slice(newAt, (newAt += part.count)));
    else {
      pairs.push(...byPlace(oldGap, newGap));
      oldGap = [];
      newGap = [];
      for (let index = 0; index < part.count; index += 1) {
        pairs.push([oldSiblings[oldAt + index]!, newSiblings[newAt + index]!]);
      }
      oldAt += part.count;
      newAt += part.count;
    }
  }
  return [...pairs, ...byPlace(oldGap, newGap)];
}

/** Adds to the pairs what two paired blocks hold, all the way down. */
export function pairContents(oldBlock: Block, newBlock: Block, pairs: BlockPairs): void {
  for (const [oldChild, newChild] of pairSiblings(oldBlock.children, newBlock.children)) {
    if (oldChild === null || newChild === null) continue;
    pairs.set(oldChild, newChild);
    pairs.set(newChild, oldChild);
    pairContents(oldChild, newChild, pairs);
  }
}
