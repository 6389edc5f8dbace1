import type { LikenessTable } from "./cluster.ts";
import { readEigen } from "./eigen.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Placing {
  readonly points: readonly Point[];
  /** How much of the differences two dimensions can show, from 0 to 1. */
  readonly explained: number;
}

/**
 * Puts each so that the more alike two are, the nearer they stand (classical multidimensional
 * scaling after Torgerson, of distances √(2 − 2·likeness)). The same likeness gives the same map.
 */
export function placePoints(table: LikenessTable): Placing {
  const size = table.length;
  if (size === 0) return { points: [], explained: 1 };
  const means = table.map((row) => row.reduce((sum, value) => sum + value, 0) / size);
  const mean = means.reduce((sum, value) => sum + value, 0) / size;
  const centred = table.map((row, i) =>
    row.map((value, j) => value - means[i]! - means[j]! + mean),
  );
  const { values, vectors } = readEigen(centred);
  const along = (axis: number): readonly number[] => {
    const scale = Math.sqrt(Math.max(0, values[axis] ?? 0));
    const vector = vectors[axis] ?? table.map(() => 0);
    // An axis may point either way: the farthest from the middle goes right, or up.
    const farthest = vector.reduce(
      (far, value) => (Math.abs(value) > Math.abs(far) + 1e-9 ? value : far),
      0,
    );
    const turn = farthest < 0 ? -scale : scale;
    return vector.map((value) => value * turn);
  };
  const [xs, ys] = [along(0), along(1)];
  const positive = values.filter((value) => value > 0);
  const whole = positive.reduce((sum, value) => sum + value, 0);
  const shown = positive.slice(0, 2).reduce((sum, value) => sum + value, 0);
  return {
    points: xs.map((x, index) => ({ x, y: ys[index]! })),
    explained: whole < 1e-9 ? 1 : shown / whole,
  };
}
