export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

export function addCounts(left: Counts, right: Counts): Counts {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
  };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: unknown[];
  }[];
}

/**
 * The counts of a vitest run from its JSON report. A file that could not be loaded counts as one
 * failed test, and so does a run that ended badly without telling where.
 */
export function readVitestCounts(code: number, report: string | null): Counts {
  if (report === null) return { ...noTests, failed: 1 };
  const read = JSON.parse(report) as VitestReport;
  const unloaded = read.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  ).length;
  const failed = read.numFailedTests + unloaded;
  return {
    passed: read.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** The counts of a Playwright run; a test that passed only when tried again has failed. */
export function readPlaywrightCounts(code: number, report: string | null): Counts {
  if (report === null) return { ...noTests, failed: 1 };
  const { stats } = JSON.parse(report) as PlaywrightReport;
  const failed = stats.unexpected + stats.flaky;
  return {
    passed: stats.expected,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
  };
}
