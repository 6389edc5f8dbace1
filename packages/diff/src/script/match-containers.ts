import type { Alignment } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";

/** The partner of a place in the other tree; both directions are held. */
export type BlockPairs = Map<Block, Block>;

const alikeTypes: Readonly<Record<string, string>> = {
  bulletList: "list",
  orderedList: "list",
  listItem: "listItem",
  blockquote: "blockquote",
  table: "table",
  guidance: "guidance",
};

/**
 * Pairs the lists, tables and other containers whose units match each other most, and adds the
 * matched units themselves, of a split or joined text the first. A container has one partner at the most.
 */
export function matchContainers(oldRoot: Block, newRoot: Block, alignment: Alignment): BlockPairs {
  const pairs: BlockPairs = new Map();
  const join = (oldBlock: Block, newBlock: Block) => {
    pairs.set(oldBlock, newBlock);
    pairs.set(newBlock, oldBlock);
  };
  join(oldRoot, newRoot);
  const firsts = alignment.map(({ oldUnits, newUnits }) => [oldUnits[0]!, newUnits[0]!] as const);
  for (const [oldUnit, newUnit] of firsts) join(oldUnit.block, newUnit.block);

  const votes = new Map<Block, Map<Block, number>>();
  for (const [oldUnit, newUnit] of firsts) {
    for (const oldContainer of oldUnit.containers) {
      for (const newContainer of newUnit.containers) {
        const kind = alikeTypes[oldContainer.node.type.name];
        if (kind === undefined || kind !== alikeTypes[newContainer.node.type.name]) continue;
        const row = votes.get(oldContainer) ?? new Map<Block, number>();
        row.set(newContainer, (row.get(newContainer) ?? 0) + oldUnit.text.length + 1);
        votes.set(oldContainer, row);
      }
    }
  }
  const ballots = [...votes].flatMap(([oldContainer, row]) =>
    [...row].map(([newContainer, weight]) => ({ oldContainer, newContainer, weight })),
  );
  for (const { oldContainer, newContainer } of ballots.toSorted(
    (left, right) => right.weight - left.weight,
  )) {
    if (!pairs.has(oldContainer) && !pairs.has(newContainer)) join(oldContainer, newContainer);
  }
  return pairs;
}
