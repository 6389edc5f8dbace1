/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
function countEdits(from: string, to: string): number {
  const rows = Array.from({ length: from.length + 1 }, (_, index) => [index]);
  for (let column = 1; column <= to.length; column += 1) rows[0]![column] = column;

  for (let row = 1; row <= from.length; row += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(
        rows[row - 1]![column]! + 1,
        rows[row]![column - 1]! + 1,
        rows[row - 1]![column - 1]! + (same ? 0 : 1),
      );
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) {
        cost = Math.min(cost, rows[row - 2]![column - 2]! + 1);
      }
      rows[row]![column] = cost;
    }
  }
  return rows[from.length]![to.length]!;
}

/** Names longer than this are no slips of the pen, and comparing them would take long. */
const longestName = 80;

/** The known name nearest to a misspelt one, or null when none is near. */
export function findNearest(name: string, known: Iterable<string>): string | null {
  if (name.length > longestName) return null;
  const farthest = Math.max(1, Math.floor(name.length / 3));
  let nearest: string | null = null;
  let fewest = farthest + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= fewest || candidate.length > longestName) {
      continue;
    }
    const edits = countEdits(name.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [nearest, fewest] = [candidate, edits];
  }
  return nearest;
}
