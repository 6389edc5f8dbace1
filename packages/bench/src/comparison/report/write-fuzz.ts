import { writeTable } from "../../report/table.ts";
import type { FuzzCounts } from "../fuzz/fuzz-counts.ts";

export function writeFuzz(counts: FuzzCounts): string {
  const table = writeTable("Fuzzed pairs: any documents of the schema, most of them related", [
    ["", "pairs"],
    ["compared, applied, inverted and applied", `${counts.pairs}`],
    ["applied is not the new document", `${counts.notApplied}`],
    ["inverted is not the old document", `${counts.notInverted}`],
    ["told as a plain replacement of everything", `${counts.replaced}`],
    ["threw", `${counts.threw}`],
  ]);
  return counts.firstError === null ? table : `${table}\nThrew first: ${counts.firstError}\n`;
}
