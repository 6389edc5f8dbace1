import { milliseconds, writeTable } from "../../report/table.ts";
import { growthOf, sizes, timedProfiles, type Times } from "../run/measure-times.ts";

/** A table for each profile that was timed. */
export const writeTimes = (found: readonly Times[]): string =>
  timedProfiles
    .map((profile) =>
      writeTable(`Time to compare, median: ${profile}`, [
        ["", ...sizes.map((pages) => `${pages} pages`), "first at 60", "growth 60 to 500"],
        ...found.filter((one) => one.profile === profile).map(toRow),
      ]),
    )
    .join("\n");

function toRow(times: Times): string[] {
  const growth = growthOf(times);
  return [
    times.tool,
    ...times.medians.map((time) =>
      typeof time === "number" ? milliseconds(time) : time.slice(0, 20),
    ),
    times.first === null ? "–" : milliseconds(times.first),
    growth === null ? "–" : `x ${growth.toFixed(2)}`,
  ];
}
