import type { ProfileName } from "../pairs/profile.ts";
import type { Score } from "../score/score.ts";
import type { ToolName } from "../tools/tools.ts";

/** One pair for one tool. */
export interface Job {
  readonly tool: ToolName;
  readonly profile: ProfileName;
  readonly seed: number;
  readonly pages: number;
  /** How often it is compared, at most. */
  readonly runs: number;
  /** Milliseconds after which no run is begun: more than fit in them say little more. */
  readonly patience: number;
}

export interface Result {
  readonly score: Score;
  /** Milliseconds of each run. */
  readonly times: readonly number[];
}

/** `failed` is what a table says in its place: `DNF`, or what was thrown. */
export type Outcome = Result | { readonly failed: string };
