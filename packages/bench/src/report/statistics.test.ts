import { expect, test } from "vitest";
import { median, quantile } from "./statistics.ts";

test("quantiles are values that were measured", () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(quantile([7], 0.95)).toBe(7);
});
