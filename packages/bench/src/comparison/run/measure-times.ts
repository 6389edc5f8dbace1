import type { ProfileName } from "../pairs/profile.ts";
import { median } from "../../report/statistics.ts";
import { ours, type ToolName, toolNames } from "../tools/tools.ts";
import { ToolProcess } from "./tool-process.ts";

export const sizes = [6, 30, 60, 500] as const;
export const timedProfiles: readonly ProfileName[] = ["plain", "all"];
const seed = 1000;
const limit = 20_000;
const runs = { ours: 15, peers: 3 } as const;

/** Milliseconds on pairs of one profile, by pages in the order of `sizes`. */
export interface Times {
  readonly profile: ProfileName;
  readonly tool: ToolName;
  /** Why there is no time, where there is none. */
  readonly medians: readonly (number | string)[];
  /** The first run of a process, at 60 pages, before the engine of JavaScript has warmed up; null where none ended. */
  readonly first: number | null;
}

/** How long every tool takes, one after the other, nothing beside it. Peers get 500 pages of the plain profile alone. */
export async function measureTimes(): Promise<Times[]> {
  const found: Times[] = [];
  for (const profile of timedProfiles)
    for (const tool of toolNames) found.push(await measureTool(tool, profile));
  return found;
}

async function measureTool(tool: ToolName, profile: ProfileName): Promise<Times> {
  const medians: (number | string)[] = [];
  let first: number | null = null;
  for (const [index, pages] of sizes.entries()) {
    const last = medians.at(-1);
    const leap = pages / (sizes[index - 1] ?? pages);
    if (last !== undefined && (typeof last === "string" || last * leap > limit)) {
      // It would not end, even if it grew no faster than the text.
      medians.push("DNF");
      continue;
    }
    if (tool !== ours && profile !== "plain" && pages > 60) {
      medians.push("not run");
      continue;
    }
    // A process for each size: what one size warmed up is no help to the next.
    const child = new ToolProcess(limit);
    const outcome = await child.ask({
      tool,
      profile,
      seed,
      pages,
      runs: tool === ours ? runs.ours : runs.peers,
    });
    child.stop();
    if ("failed" in outcome) medians.push(outcome.failed);
    else {
      medians.push(median(outcome.times));
      if (pages === 60) first = outcome.times[0]!;
    }
  }
  return { profile, tool, medians, first };
}

/** How much longer a page of 500 takes than a page of 60; null where either has no time. */
export function growthOf({ medians }: Times): number | null {
  const [shorter, longer] = [sizes.indexOf(60), sizes.indexOf(500)];
  const [before, after] = [medians[shorter], medians[longer]];
  if (typeof before !== "number" || typeof after !== "number") return null;
  return after / sizes[longer]! / (before / sizes[shorter]!);
}
