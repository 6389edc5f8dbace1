import { milliseconds, writeTable } from "../../report/table.ts";
import { growthOf, sizes, timedProfiles, timeOf, type Times } from "../run/measure-times.ts";
import { ours } from "../tools/tools.ts";

/** A table for each profile that was timed. */
export const writeTimes = (found: readonly Times[]): string =>
  timedProfiles
    .map((profile) =>
      writeTable(`Time to compare, median: ${profile}`, [
        ["", ...sizes.map((pages) => `${pages} pages`), "first at 60", "growth 60 to 500"],
        ...found.filter((one) => one.profile === profile).flatMap(toRows),
      ]),
    )
    .join("\n");

function toRows(times: Times): string[][] {
  const growth = growthOf(times);
  const first = timeOf(times, 60)?.first;
  const say = (key: "median" | "fastest") =>
    times.bySize.map((timing) =>
      typeof timing === "string" ? timing.slice(0, 20) : milliseconds(timing[key]),
    );
  const row = [
    times.tool,
    ...say("median"),
    first === undefined ? "–" : milliseconds(first),
    growth === null ? "–" : `x ${growth.toFixed(2)}`,
  ];
  return times.tool === ours ? [row, [`${ours}, fastest run`, ...say("fastest"), "", ""]] : [row];
}
