import { milliseconds } from "../../report/table.ts";
import type { FuzzCounts } from "../fuzz/fuzz-counts.ts";
import { type ProfileName, profileNames } from "../pairs/profile.ts";
import type { Quality } from "../run/measure-quality.ts";
import { growthOf, type Times, timeOf } from "../run/measure-times.ts";
import { addScores, f1Of, precisionOf, recallOf, type Score } from "../score/score.ts";
import { ours } from "../tools/tools.ts";
import type { Gate } from "./gate.ts";
import { share } from "./write-quality.ts";

/** The gates of what is found: over all pairs of a profile, of 30 and of 60 pages. */
export const readQualityGates = (found: readonly Quality[]): Gate[] =>
  profileNames.flatMap((profile) => {
    const own = found.filter((one) => one.tool === ours && one.profile === profile);
    const scores = own.flatMap(({ score }) => score ?? []);
    const score = scores.length === 0 ? null : scores.reduce(addScores);
    const failed = own.reduce((sum, { failures }) => sum + failures.length, 0);
    const gate = (name: string, read: (score: Score) => number, bound: Partial<Gate>): Gate => ({
      name: `${profile}: ${name}`,
      measured: score === null ? null : read(score),
      say: share,
      ...bound,
    });
    return [
      gate("hunk F1", ({ hunks }) => f1Of(hunks), { least: profile === "all" ? 0.93 : 0.97 }),
      gate("words marked per word changed", ({ words }) => words.told / words.true, {
        most: splits(profile) ? 1.15 : 1.05,
      }),
      gate("move precision", ({ moves }) => precisionOf(moves), {
        least: profile === "boilerplate60" ? 0.95 : 0.97,
      }),
      gate("move recall", ({ moves }) => recallOf(moves), { least: 0.9 }),
      gate("pairs not compared", () => failed, { most: 0, say: String }),
    ];
  });

const splits = (profile: ProfileName): boolean => profile === "splitMerge" || profile === "all";

export const readTimeGates = (found: readonly Times[]): Gate[] =>
  found
    .filter(({ tool }) => tool === ours)
    .flatMap((times): Gate[] => [
      {
        name: `${times.profile}: 60 pages`,
        measured: timeOf(times, 60)?.median ?? null,
        most: 100,
        say: milliseconds,
      },
      {
        name: `${times.profile}: 500 pages`,
        measured: timeOf(times, 500)?.median ?? null,
        most: 500,
        say: milliseconds,
      },
      {
        name: `${times.profile}: growth of a page's time, 60 to 500 pages`,
        measured: growthOf(times),
        most: 1.3,
        say: (growth) => `x ${growth.toFixed(2)}`,
      },
    ]);

export const readFuzzGates = (counts: FuzzCounts): Gate[] =>
  (
    [
      ["applied is not the new document", counts.notApplied],
      ["inverted is not the old document", counts.notInverted],
      ["threw", counts.threw],
    ] as const
  ).map(([name, measured]) => ({
    name: `of ${counts.pairs} fuzzed pairs: ${name}`,
    measured,
    most: 0,
    say: String,
  }));
