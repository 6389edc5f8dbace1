import type { Block } from "../blocks/block.ts";

/** How alike two columns must be to be one, 0 to 1. */
const leastLikeness = 0.3;
/** More columns than this are paired by place: no table that people read has them. */
const mostColumns = 64;

/** A column beside its partner; null where it came or went. */
export type ColumnPair = readonly [number | null, number | null];

/**
 * Pairs the columns of a table and of the table it became, in order: by what their cells say in the
 * rows that both have. Columns left alone opposite each other are one where their first cell says
 * the same.
 */
export function pairColumns(
  rows: readonly (readonly [Block, Block])[],
  oldWidth: number,
  newWidth: number,
): ColumnPair[] {
  if (oldWidth > mostColumns || newWidth > mostColumns) return byPlace(0, oldWidth, 0, newWidth);
  const likeness = readLikeness(rows, oldWidth, newWidth);
  const best = Array.from({ length: oldWidth + 1 }, () => new Float64Array(newWidth + 1));
  for (let oldAt = oldWidth - 1; oldAt >= 0; oldAt -= 1) {
    for (let newAt = newWidth - 1; newAt >= 0; newAt -= 1) {
      const gain = likeness[oldAt]![newAt]!;
      const take = gain < leastLikeness ? 0 : gain + best[oldAt + 1]![newAt + 1]!;
      best[oldAt]![newAt] = Math.max(take, best[oldAt + 1]![newAt]!, best[oldAt]![newAt + 1]!);
    }
  }

  const pairs: ColumnPair[] = [];
  let oldAt = 0;
  let newAt = 0;
  let oldDone = 0;
  let newDone = 0;
  const close = () => {
    pairs.push(...pairAlone(rows, oldDone, oldAt, newDone, newAt));
  };
  while (oldAt < oldWidth && newAt < newWidth) {
    const gain = likeness[oldAt]![newAt]!;
    const here = best[oldAt]![newAt]!;
    if (gain >= leastLikeness && here === gain + best[oldAt + 1]![newAt + 1]!) {
      close();
      pairs.push([oldAt, newAt]);
      oldAt += 1;
      newAt += 1;
      oldDone = oldAt;
      newDone = newAt;
    } else if (here === best[oldAt + 1]![newAt]!) oldAt += 1;
    else newAt += 1;
  }
  oldAt = oldWidth;
  newAt = newWidth;
  close();
  return pairs;
}

function byPlace(oldFrom: number, oldTo: number, newFrom: number, newTo: number): ColumnPair[] {
  const count = Math.max(oldTo - oldFrom, newTo - newFrom);
  return Array.from({ length: count }, (_, index): ColumnPair => [
    oldFrom + index < oldTo ? oldFrom + index : null,
    newFrom + index < newTo ? newFrom + index : null,
  ]);
}

function pairAlone(
  rows: readonly (readonly [Block, Block])[],
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): ColumnPair[] {
  const sameCount = oldTo - oldFrom === newTo - newFrom;
  const first = rows[0];
  return byPlace(oldFrom, oldTo, newFrom, newTo).flatMap(([older, newer]): ColumnPair[] => {
    if (older === null || newer === null || first === undefined) return [[older, newer]];
    // One row says nothing of columns: its cells were edited where they stand.
    const sameHead = textOf(first[0], older) === textOf(first[1], newer);
    const one = sameCount && (rows.length === 1 || sameHead);
    return one
      ? [[older, newer]]
      : [
          [older, null],
          [null, newer],
        ];
  });
}

const textOf = (row: Block, column: number): string => row.children[column]!.node.textContent;

function readLikeness(
  rows: readonly (readonly [Block, Block])[],
  oldWidth: number,
  newWidth: number,
): number[][] {
  const wordsOf = (text: string) => new Set(text.toLowerCase().split(/\s+/).filter(Boolean));
  const sums = Array.from({ length: oldWidth }, () => Array.from({ length: newWidth }, () => 0));
  for (const [oldRow, newRow] of rows) {
    const older = oldRow.children.map((cell) => cell.node.textContent);
    const newer = newRow.children.map((cell) => cell.node.textContent);
    const [oldWords, newWords] = [older.map(wordsOf), newer.map(wordsOf)];
    for (let oldAt = 0; oldAt < oldWidth; oldAt += 1) {
      for (let newAt = 0; newAt < newWidth; newAt += 1) {
        if (older[oldAt] === newer[newAt]) {
          // Empty cells are alike in every column.
          sums[oldAt]![newAt]! += older[oldAt] === "" ? 0.3 : 1;
          continue;
        }
        const shared = [...oldWords[oldAt]!].filter((word) => newWords[newAt]!.has(word)).length;
        const all = oldWords[oldAt]!.size + newWords[newAt]!.size;
        if (all > 0) sums[oldAt]![newAt]! += (2 * shared) / all;
      }
    }
  }
  // Of columns equally alike those in the same place are the same.
  return sums.map((row, oldAt) =>
    row.map((sum, newAt) => sum / rows.length + (oldAt === newAt ? 0.01 : 0)),
  );
}
