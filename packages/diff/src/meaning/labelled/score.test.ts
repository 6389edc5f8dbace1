import { expect, test } from "vitest";
import { english } from "./english.ts";
import { readLabelledScores } from "./scores.ts";
import { swedish } from "./swedish.ts";

test("there are at least 150 Swedish pairs, and no pair twice", () => {
  expect(swedish.length).toBeGreaterThanOrEqual(150);
  const pairs = [...swedish, ...english].map(([before, after]) => `${before} → ${after}`);
  expect(new Set(pairs).size).toBe(pairs.length);
});

test.each([
  ["sv tune", 0.95, 0.95],
  ["sv test", 0.9, 0.9],
  ["en tune", 0.9, 0.9],
  ["en test", 0.85, 0.85],
] as const)("%s: precision at least %d, recall at least %d", (name, precision, recall) => {
  const { all } = readLabelledScores().find((score) => score.name === name)!;
  expect(all.precision).toBeGreaterThanOrEqual(precision);
  expect(all.recall).toBeGreaterThanOrEqual(recall);
});
