/** Compares what it is asked to, in a process of its own that may be ended at any time. */
import { generatePair } from "../pairs/pair.ts";
import { loadSentences } from "../pairs/writer.ts";
import { scoreDifference } from "../score/score.ts";
import { tools } from "../tools/tools.ts";
import type { Job, Outcome } from "./job.ts";

const sentences = loadSentences();

async function answerJob(job: Job): Promise<Outcome> {
  const { tool, profile, seed, pages, runs, patience } = job;
  const pair = generatePair(seed, profile, pages, await sentences);
  try {
    const started = performance.now();
    const first = tools[tool](pair);
    const times = [first.milliseconds];
    while (times.length < runs && performance.now() - started < patience)
      times.push(tools[tool](pair).milliseconds);
    return { score: scoreDifference(pair, first.read()), times };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", (job: Job) => {
  void answerJob(job).then((outcome) => process.send?.(outcome));
});
