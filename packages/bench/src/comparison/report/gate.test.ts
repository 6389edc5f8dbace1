import { expect, test } from "vitest";
import { isMet, writeGates } from "./gate.ts";

const gate = { name: "time", say: String } as const;

test("a gate holds at its bound, not beyond, and never where nothing was measured", () => {
  expect(isMet({ ...gate, measured: 5, most: 5 })).toBe(true);
  expect(isMet({ ...gate, measured: 6, most: 5 })).toBe(false);
  expect(isMet({ ...gate, measured: 5, least: 5 })).toBe(true);
  expect(isMet({ ...gate, measured: 4, least: 5 })).toBe(false);
  expect(isMet({ ...gate, measured: null, most: 5 })).toBe(false);
  expect(isMet({ ...gate, measured: Number.NaN, most: 5 })).toBe(false);
});

test("the table says which failed", () => {
  const table = writeGates([
    { ...gate, measured: 4, most: 5 },
    { ...gate, measured: 6, most: 5 },
  ]);
  expect(table).toMatch(/<= 5\s+4\s+ok\n.*<= 5\s+6\s+FAILED/);
});
