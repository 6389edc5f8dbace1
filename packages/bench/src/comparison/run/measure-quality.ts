import { type ProfileName, profileNames } from "../pairs/profile.ts";
import { addScores, type Score } from "../score/score.ts";
import { ours, type ToolName, toolNames } from "../tools/tools.ts";
import { ToolProcess } from "./tool-process.ts";

/** Rules are tuned on seeds below 1000; those reported lie above. */
const seeds = Array.from({ length: 10 }, (_, at) => 1000 + at);
/** Peers take minutes: they are asked about the first of these alone. */
const peerSeeds = 2;
const pages = 30;
const longer = 60;
const limit = 30_000;

/** What a tool reached on the pairs of a profile, taken together. */
export interface Quality {
  readonly profile: ProfileName;
  readonly tool: ToolName;
  readonly pages: number;
  /** Null where no pair was compared. */
  readonly score: Score | null;
  readonly pairs: number;
  /** Why pairs are missing. */
  readonly failures: readonly string[];
}

/** Every tool on every profile, two tools at a time: nothing here is timed. Ours on longer texts too. */
export async function measureQuality(): Promise<Quality[]> {
  const jobs = [...toolNames.map((tool) => ({ tool, pages })), { tool: ours, pages: longer }];
  const found: Quality[] = [];
  const work = async () => {
    for (let job = jobs.pop(); job !== undefined; job = jobs.pop())
      found.push(...(await measureTool(job.tool, job.pages)));
  };
  await Promise.all([work(), work()]);
  return found;
}

async function measureTool(tool: ToolName, pages: number): Promise<Quality[]> {
  const child = new ToolProcess(limit);
  const found: Quality[] = [];
  for (const profile of profileNames) {
    let score: Score | null = null;
    let pairs = 0;
    const failures: string[] = [];
    for (const seed of tool === ours ? seeds : seeds.slice(0, peerSeeds)) {
      const outcome = await child.ask({ tool, profile, seed, pages, runs: 1, patience: 0 });
      if ("failed" in outcome) failures.push(`seed ${seed}: ${outcome.failed}`);
      else {
        pairs += 1;
        score = score === null ? outcome.score : addScores(score, outcome.score);
      }
    }
    found.push({ profile, tool, pages, score, pairs, failures });
  }
  child.stop();
  return found;
}
