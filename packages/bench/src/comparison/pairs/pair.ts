import type { Difference, Move, Range } from "./difference.ts";
import { wordsOf, writeDraft } from "./draft.ts";
import { type ProfileName, profiles } from "./profile.ts";
import { Random } from "./random.ts";
import { type NewBlock, reviseDraft } from "./revise.ts";
import { readStarts, type TextBlock, type TextSide, toSide } from "./to-side.ts";
import { Writer } from "./writer.ts";

export interface Pair {
  readonly old: TextSide;
  readonly new: TextSide;
  readonly truth: Difference;
}

/** Two documents and what differs between them, by seed alone. */
export function generatePair(
  seed: number,
  name: ProfileName,
  pages: number,
  sentences: readonly string[],
): Pair {
  const random = new Random(seed * 7919 + pages);
  const writer = new Writer(random, sentences);
  const old = writeDraft(pages, profiles[name], random, writer);
  const { blocks, gone } = reviseDraft(old, profiles[name], random, writer);
  const oldStarts = readStarts(old.map((block) => wordsOf(block).length));
  const found = readTruth(blocks, oldStarts);
  const goneRanges = gone.map((index): Range => [oldStarts[index]!, oldStarts[index + 1]!]);
  return {
    old: toSide(
      old.map(({ kind, cells }) => ({ kind, cells, bold: false })),
      "a",
    ),
    new: toSide(blocks.map(toTextBlock), "b"),
    truth: { ...found, deleted: [...goneRanges, ...found.deleted] },
  };
}

/** What became of the old words that new blocks are made of, and what they have besides. */
function readTruth(blocks: readonly NewBlock[], oldStarts: readonly number[]): Difference {
  const deleted: Range[] = [];
  const inserted: Range[] = [];
  const moves = new Map<number, Move>();
  let newAt = 0;
  for (const block of blocks) {
    const newFrom = newAt;
    const cursor = createCursor(block, oldStarts);
    const oldFrom = cursor.at();
    for (const { kind, words } of block.cells.flat()) {
      const count = words.length;
      if (kind === "inserted") inserted.push([newAt, newAt + count]);
      else {
        const from = cursor.take(count);
        if (kind === "deleted") deleted.push([from, from + count]);
      }
      if (kind !== "deleted") newAt += count;
    }
    if (block.move === null) continue;
    const known = moves.get(block.move);
    moves.set(block.move, {
      old: [known?.old[0] ?? oldFrom, cursor.at()],
      new: [known?.new[0] ?? newFrom, newAt],
    });
  }
  return { deleted, inserted, moves: [...moves.values()] };
}

/** Counts through the old words that a new block is made of. */
function createCursor(block: NewBlock, oldStarts: readonly number[]) {
  let which = 0;
  let index = block.from[0] ?? -1;
  let at = index < 0 ? 0 : oldStarts[index]! + block.start;
  return {
    at: () => at,
    take(count: number): number {
      if (at >= oldStarts[index + 1]! && which + 1 < block.from.length) {
        which += 1;
        index = block.from[which]!;
        at = oldStarts[index]!;
      }
      const from = at;
      at += count;
      return from;
    },
  };
}

/** A new block as it reads. The cell of a column that is gone is no cell any more. */
const toTextBlock = ({ kind, cells, bold, goneCell }: NewBlock): TextBlock => ({
  kind,
  bold,
  cells: cells
    .filter((_, index) => index !== goneCell)
    .map((pieces) => pieces.flatMap((piece) => (piece.kind === "deleted" ? [] : piece.words))),
});
