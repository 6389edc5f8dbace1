import { expect, test } from "vitest";
import type { Job } from "./job.ts";
import { ToolProcess } from "./tool-process.ts";

const job: Job = { tool: "Klubba", profile: "plain", seed: 1, pages: 1, runs: 2, patience: 60_000 };

test("a job is answered with its score and the time of each run", async () => {
  const child = new ToolProcess(60_000);
  const [first, second] = [await child.ask(job), await child.ask({ ...job, patience: 0 })];
  child.stop();
  expect(first).toMatchObject({ times: [expect.any(Number), expect.any(Number)] });
  expect(second).toMatchObject({ times: [expect.any(Number)] });
  // The same pair, the same score.
  expect(second).toMatchObject({ score: "score" in first ? first.score : null });
});

test("one that takes too long did not finish, and its process is gone", async () => {
  // No process starts within a millisecond.
  const child = new ToolProcess(1);
  expect(await child.ask(job)).toEqual({ failed: "DNF" });
  expect(await child.ask(job)).toEqual({ failed: "DNF" });
});
