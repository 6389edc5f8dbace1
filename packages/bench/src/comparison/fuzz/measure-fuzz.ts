import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { FuzzCounts } from "./fuzz-counts.ts";

export const fuzzedPairs = 20_000;
const seed = 1000;

/** Applies and inverts the comparisons of fuzzed pairs, in a process of its own. */
export async function measureFuzz(): Promise<FuzzCounts> {
  const child = fork(join(import.meta.dirname, "run-fuzz.ts"), [`${fuzzedPairs}`, `${seed}`]);
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the fuzzed pairs ended early, with ${code}`);
  });
  const answered = once(child, "message").then(([counts]) => counts as FuzzCounts);
  return Promise.race([answered, ended]);
}
