import { deleted, inserted } from "./edit-words.ts";
import type { Random } from "./random.ts";
import type { NewBlock } from "./revise.ts";
import { readWords } from "./words.ts";
import type { Writer } from "./writer.ts";

/** Puts a column into this share of the tables, or takes one out; what else was edited there stays. */
export function editColumns(
  blocks: readonly NewBlock[],
  share: number,
  random: Random,
  writer: Writer,
): NewBlock[] {
  let edit: (row: NewBlock) => NewBlock = (row) => row;
  return blocks.map((block, index) => {
    if (block.kind !== "row") return block;
    if (blocks[index - 1]?.kind !== "row") edit = chooseEdit(share, random, writer);
    return edit(block);
  });
}

function chooseEdit(share: number, random: Random, writer: Writer): (row: NewBlock) => NewBlock {
  if (!random.chance(share)) return (row) => row;
  const column = random.below(3);
  return random.chance(0.5)
    ? (row) => ({
        ...row,
        cells: row.cells.toSpliced(column, 0, [inserted(readWords(writer.heading()))]),
      })
    : (row) => takeOut(row, column);
}

function takeOut(row: NewBlock, column: number): NewBlock {
  const isNew = row.from.length === 0;
  if (isNew) return { ...row, cells: row.cells.toSpliced(column, 1) };
  const words = row.cells[column]!.flatMap((piece) =>
    piece.kind === "inserted" ? [] : piece.words,
  );
  return { ...row, cells: row.cells.with(column, [deleted(words)]), goneCell: column };
}
