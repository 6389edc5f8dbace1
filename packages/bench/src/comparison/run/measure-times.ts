import type { ProfileName } from "../pairs/profile.ts";
import { median } from "../../report/statistics.ts";
import { ours, type ToolName, toolNames } from "../tools/tools.ts";
import { ToolProcess } from "./tool-process.ts";

export const sizes = [6, 30, 60, 500] as const;
export const timedProfiles: readonly ProfileName[] = ["plain", "all"];
const seed = 1000;
const limit = 20_000;
const effort = {
  ours: { runs: 15, patience: 8000 },
  peers: { runs: 3, patience: 4000 },
} as const;

/** Milliseconds. */
interface Timing {
  readonly median: number;
  /** What others do on the machine makes a run slower, never faster. */
  readonly fastest: number;
  /** Of a new process, before the engine of JavaScript has warmed up. */
  readonly first: number;
}

export interface Times {
  readonly profile: ProfileName;
  readonly tool: ToolName;
  /** In the order of `sizes`; why there is none, where there is none. */
  readonly bySize: readonly (Timing | string)[];
}

/** How long every tool takes, one after the other, nothing beside it. Peers get 500 pages of the plain profile alone. */
export async function measureTimes(): Promise<Times[]> {
  const found: Times[] = [];
  for (const profile of timedProfiles) {
    for (const tool of toolNames) {
      const bySize: (Timing | string)[] = [];
      for (const [index, pages] of sizes.entries()) {
        const leap = pages / (sizes[index - 1] ?? pages);
        bySize.push(await measureSize(tool, profile, pages, leap, bySize.at(-1)));
      }
      found.push({ profile, tool, bySize });
    }
  }
  return found;
}

/** `before` is what the size before took; this one is `leap` times as long. */
async function measureSize(
  tool: ToolName,
  profile: ProfileName,
  pages: number,
  leap: number,
  before: Timing | string | undefined,
): Promise<Timing | string> {
  if (tool !== ours && profile !== "plain" && pages > 60) return "not run";
  // It would not end either, even if it grew no faster than the text.
  if (typeof before === "object" && before.median * leap > limit) return "DNF";
  if (typeof before === "string") return before;
  // A process for each size: what one size warmed up is no help to the next.
  const child = new ToolProcess(limit);
  const own = effort[tool === ours ? "ours" : "peers"];
  const outcome = await child.ask({ tool, profile, seed, pages, ...own });
  child.stop();
  if ("failed" in outcome) return outcome.failed;
  const { times } = outcome;
  return { median: median(times), fastest: Math.min(...times), first: times[0]! };
}

/** Null where there is no time. */
export function timeOf({ bySize }: Times, pages: (typeof sizes)[number]): Timing | null {
  const timing = bySize[sizes.indexOf(pages)];
  return typeof timing === "object" ? timing : null;
}

/** How much longer a page of 500 takes than a page of 60; null where either has no time. */
export function growthOf(times: Times): number | null {
  const [shorter, longer] = [timeOf(times, 60), timeOf(times, 500)];
  if (shorter === null || longer === null) return null;
  return longer.median / 500 / (shorter.median / 60);
}
