/** A pair of positions with what it weighs. */
export interface Weighted {
  readonly old: number;
  readonly new: number;
  readonly weight: number;
}

/**
 * The heaviest set of pairs that keeps both orders: the indices of its pairs. `pairs` are sorted by
 * `old`, and no position occurs twice. O(n log n), by a Fenwick tree over the new positions.
 */
export function readSpine(pairs: readonly Weighted[]): Set<number> {
  const ranks = pairs.map((pair) => pair.new).toSorted((left, right) => left - right);
  const rankOf = new Map(ranks.map((position, rank) => [position, rank + 1]));
  const tree = Array.from({ length: pairs.length + 1 }, () => -1);
  const best = pairs.map(() => 0);
  const previous = pairs.map(() => -1);

  const heaviestBelow = (rank: number) => {
    let at = -1;
    for (let node = rank; node > 0; node -= node & -node) {
      const candidate = tree[node]!;
      if (candidate >= 0 && (at < 0 || best[candidate]! > best[at]!)) at = candidate;
    }
    return at;
  };

  let last = -1;
  for (const [index, pair] of pairs.entries()) {
    const rank = rankOf.get(pair.new)!;
    const before = heaviestBelow(rank - 1);
    previous[index] = before;
    best[index] = pair.weight + (before < 0 ? 0 : best[before]!);
    for (let node = rank; node < tree.length; node += node & -node) {
      if (tree[node]! < 0 || best[index] > best[tree[node]!]!) tree[node] = index;
    }
    if (last < 0 || best[index] > best[last]!) last = index;
  }

  const spine = new Set<number>();
  for (let at = last; at >= 0; at = previous[at]!) spine.add(at);
  return spine;
}
