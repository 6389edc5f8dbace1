import { writeTable } from "../../report/table.ts";
import { profileNames } from "../pairs/profile.ts";
import type { Quality } from "../run/measure-quality.ts";
import { f1Of, precisionOf, recallOf, type Score } from "../score/score.ts";
import { notMeasured, toolNames } from "../tools/tools.ts";

const heads = [
  "pages",
  "pairs",
  "hunk P",
  "R",
  "F1",
  "F1 without moves",
  "marked/true",
  "islands",
  "move P",
  "R",
];

/** A table for each profile, then what is not in them and why. */
export function writeQuality(found: readonly Quality[]): string {
  const tables = profileNames.map((profile) => {
    const rows = toolNames.flatMap((tool) =>
      found
        .filter((one) => one.profile === profile && one.tool === tool)
        .toSorted((left, right) => left.pages - right.pages),
    );
    return writeTable(`What is found: ${profile}`, [["", ...heads], ...rows.map(toRow)]);
  });
  const failures = found.flatMap(({ tool, profile, pages, failures }) =>
    failures.map((failure) => `${tool}, ${profile}, ${pages} pages, ${failure}`),
  );
  const missing = Object.entries(notMeasured).map(([name, why]) => `Not measured: ${name}: ${why}`);
  return [...tables, ...failures, ...missing, ""].join("\n");
}

function toRow({ tool, pages, pairs, score }: Quality): string[] {
  const cells = score === null ? heads.slice(2).map(() => "–") : toCells(score);
  return [tool, `${pages}`, `${pairs}`, ...cells];
}

function toCells({ hunks, withoutMoves, words, islands, moves }: Score): string[] {
  return [
    share(precisionOf(hunks)),
    share(recallOf(hunks)),
    share(f1Of(hunks)),
    share(f1Of(withoutMoves)),
    (words.told / words.true).toFixed(2),
    `${islands}`,
    ...(moves.told === 0 ? ["none", "–"] : [share(precisionOf(moves)), share(recallOf(moves))]),
  ];
}

export const share = (value: number): string => value.toFixed(3);
