import { expect, test } from "vitest";
import { addCounts, noTests, readPlaywrightCounts, readVitestCounts } from "./read-counts.ts";

const vitest = (passed: number, failed: number, files: object[] = []) =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: files,
  });

test("todo counts as skipped", () => {
  expect(readVitestCounts(0, vitest(7, 0))).toEqual({ passed: 7, failed: 0, skipped: 3 });
});

test("a test file that does not load is a failure", () => {
  const broken = { status: "failed", assertionResults: [] };
  expect(readVitestCounts(1, vitest(7, 0, [broken])).failed).toBe(1);
});

test("a run that ended badly never counts as clean", () => {
  expect(readVitestCounts(1, vitest(7, 0)).failed).toBe(1);
  expect(readVitestCounts(1, null).failed).toBe(1);
  expect(readPlaywrightCounts(1, null).failed).toBe(1);
});

test("a flaky browser test has failed", () => {
  const report = JSON.stringify({ stats: { expected: 3, unexpected: 0, flaky: 1, skipped: 1 } });
  expect(readPlaywrightCounts(0, report)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("counts add up", () => {
  expect(addCounts({ passed: 1, failed: 2, skipped: 3 }, { ...noTests, passed: 4 })).toEqual({
    passed: 5,
    failed: 2,
    skipped: 3,
  });
});
