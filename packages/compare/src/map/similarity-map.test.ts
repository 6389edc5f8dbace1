import { expect, test } from "vitest";
import { clusterByLikeness, leavesOf, type LikenessTable } from "./cluster.ts";
import { readEigen } from "./eigen.ts";
import { placeLabels } from "./place-labels.ts";
import { placePoints } from "./place-points.ts";
import { readNearest, readPairs, readSimilarityMap } from "./similarity-map.ts";

/** Two pairs that are alike, and one that is like nobody. */
const table: LikenessTable = [
  [1, 0.1, 0.8, 0.1, 0],
  [0.1, 1, 0.2, 0.9, 0],
  [0.8, 0.2, 1, 0.3, 0],
  [0.1, 0.9, 0.3, 1, 0],
  [0, 0, 0, 0, 1],
];

test("the most alike are joined first, at their mean likeness", () => {
  const tree = clusterByLikeness(table);
  if (tree?.kind !== "join") throw new Error("five are joined");
  const likenesses: number[] = [];
  const visit = (cluster: typeof tree | NonNullable<typeof tree>["left"]): void => {
    if (cluster.kind === "leaf") return;
    visit(cluster.left);
    visit(cluster.right);
    likenesses.push(Number(cluster.likeness.toFixed(3)));
  };
  visit(tree);
  expect(likenesses.toSorted((one, other) => one - other)).toEqual([0, 0.175, 0.8, 0.9]);
});

test("every one stands in the order once, the alike beside each other", () => {
  const { order } = readSimilarityMap(table);
  expect(order.toSorted((one, other) => one - other)).toEqual([0, 1, 2, 3, 4]);
  // 2 and 3 are the most alike across the two pairs, and so meet in the middle.
  expect(order.join("")).toMatch(/0231|1320/);
});

test("nothing and one have a map too", () => {
  expect(readSimilarityMap([])).toMatchObject({ order: [], tree: null, points: [] });
  expect(readSimilarityMap([[1]])).toMatchObject({ order: [0], points: [{ x: 0, y: 0 }] });
});

test("eigenvalues give the matrix back", () => {
  const { values, vectors } = readEigen(table);
  expect(values).toEqual(values.toSorted((one, other) => other - one));
  for (const [i, row] of table.entries()) {
    for (const [j, value] of row.entries()) {
      const made = values.reduce(
        (sum, each, k) => sum + each * vectors[k]![i]! * vectors[k]![j]!,
        0,
      );
      expect(made).toBeCloseTo(value, 9);
    }
  }
});

test("what lies in a plane is shown whole, at its own distances", () => {
  const places = [
    [0.6, 0.2],
    [-0.5, 0.4],
    [0.1, -0.7],
    [0.3, 0.5],
  ] as const;
  // What likeness stands for: the inner products of the places.
  const inner = places.map(([x, y]) => places.map(([u, v]) => x * u + y * v));
  const { points, explained } = placePoints(inner);
  expect(explained).toBeCloseTo(1, 9);
  for (const [i, [x, y]] of places.entries()) {
    for (const [j, [u, v]] of places.entries()) {
      const apart = Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y);
      expect(apart).toBeCloseTo(Math.hypot(x - u, y - v), 9);
    }
  }
});

test("the more alike stand nearer, and what two dimensions cannot show is told", () => {
  const { points, explained } = placePoints(table);
  const apart = (i: number, j: number) =>
    Math.hypot(points[i]!.x - points[j]!.x, points[i]!.y - points[j]!.y);
  expect(apart(1, 3)).toBeLessThan(apart(0, 3));
  expect(apart(0, 2)).toBeLessThan(apart(1, 2));
  expect(explained).toBeGreaterThan(0.6);
  expect(explained).toBeLessThan(1);
});

test("names cover neither each other nor points, and are left out where there is no room", () => {
  const options = { width: 200, height: 100, letter: 6, line: 12, gap: 8 };
  const [one, other] = placeLabels(
    [
      { x: 20, y: 50, text: "Malmö" },
      { x: 40, y: 50, text: "Nacka" },
    ],
    options,
  );
  expect(one?.anchor).toBe("middle");
  expect(other?.anchor).toBe("start");
  const crowd = Array.from({ length: 30 }, (_each, at) => ({
    x: 100 + (at % 6),
    y: 50 + Math.floor(at / 6),
    text: "Hallstahammar",
  }));
  expect(placeLabels(crowd, options)).toContain(null);
});

test("the nearest of one, and all pairs", () => {
  expect(readNearest(table, 3)).toEqual([1, 2, 0, 4]);
  expect(readPairs(table)).toHaveLength(10);
  expect(readPairs(table)[1]).toEqual({ one: 0, other: 2, likeness: 0.8 });
  expect(leavesOf({ kind: "leaf", index: 2 })).toEqual([2]);
});
