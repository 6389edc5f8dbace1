/** Compares any documents in a process of its own, and tells its parent what became of them. */
import { applyComparison, compareDocuments, invertComparison, readStanding } from "@klubba/diff";
import type { PolicyDocument } from "@klubba/model";
import fc from "fast-check";
import { anyPair } from "./any-pair.ts";
import type { FuzzCounts } from "./fuzz-counts.ts";

function isSame(found: PolicyDocument, expected: PolicyDocument): boolean {
  const besides = ({ head, fields, evidence }: PolicyDocument) =>
    JSON.stringify([sorted(head), Object.entries(fields), sorted(evidence)]);
  return found.body.eq(expected.body) && besides(found) === besides(expected);
}

/** The order of entries counts for fields alone. */
const sorted = (record: object): [string, unknown][] =>
  Object.entries(record).toSorted(([left], [right]) => (left < right ? -1 : 1));

function run(pairs: number, seed: number): FuzzCounts {
  const counts = { pairs: 0, notApplied: 0, notInverted: 0, replaced: 0, threw: 0 };
  let firstError: string | null = null;
  const look = ([older, newer]: [PolicyDocument, PolicyDocument]) => {
    counts.pairs += 1;
    try {
      const comparison = compareDocuments(older, newer);
      if (comparison.script.method === "replaced") counts.replaced += 1;
      if (!isSame(applyComparison(older, comparison), readStanding(newer))) counts.notApplied += 1;
      if (!isSame(applyComparison(newer, invertComparison(comparison)), readStanding(older)))
        counts.notInverted += 1;
    } catch (error) {
      counts.threw += 1;
      firstError ??= error instanceof Error ? error.message : String(error);
    }
  };
  fc.assert(fc.property(anyPair, look), { numRuns: pairs, seed });
  return { ...counts, firstError };
}

const [pairs, seed] = process.argv.slice(2).map(Number);
process.send?.(run(pairs!, seed!));
