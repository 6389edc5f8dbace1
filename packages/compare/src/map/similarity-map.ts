import { type Cluster, clusterByLikeness, leavesOf, type LikenessTable } from "./cluster.ts";
import { placePoints, type Point } from "./place-points.ts";

/** What a column of the map is: what is compared of it differs. */
export type PolicyKind = "draft" | "imported" | "municipality";

export interface MapPolicy {
  readonly id: string;
  readonly name: string;
  readonly kind: PolicyKind;
}

/** Which policies resemble each other: plain data, made once and best in a worker. */
export interface SimilarityMap {
  /** How alike each pair is, by the places of `order`'s numbers in the list that was given. */
  readonly likeness: LikenessTable;
  /** The places as the heat map has them: the alike beside each other. */
  readonly order: readonly number[];
  readonly tree: Cluster | null;
  readonly points: readonly Point[];
  readonly explained: number;
}

/** Two passages, one of either policy, that carry some of their likeness; and the words they share. */
export interface MapReason {
  readonly one: string;
  readonly other: string;
  readonly words: readonly string[];
}

/** Why two are alike, by their numbers; none where that was not looked for. */
export type ReasonsOf = (one: number, other: number) => readonly MapReason[];

export function readSimilarityMap(likeness: LikenessTable): SimilarityMap {
  const tree = clusterByLikeness(likeness);
  return {
    likeness,
    tree,
    order: tree === null ? [] : leavesOf(tree),
    ...placePoints(likeness),
  };
}

/** How many of the nearest are told. */
export const nearestShown = 5;

/** The others, the most alike first. */
export const readNearest = (likeness: LikenessTable, index: number): number[] =>
  likeness
    .map((_row, at) => at)
    .filter((at) => at !== index)
    .toSorted((one, other) => likeness[index]![other]! - likeness[index]![one]!);

export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly likeness: number;
}

export const readPairs = (likeness: LikenessTable): Pair[] =>
  likeness.flatMap((row, one) =>
    row.slice(one + 1).map((value, after) => ({ one, other: one + 1 + after, likeness: value })),
  );
