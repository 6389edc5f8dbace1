import { readLabelledScores, type Score } from "@klubba/diff/labelled";
import { writeTable } from "../../report/table.ts";

const say = ({ precision, recall }: Score): string =>
  `${precision.toFixed(2)} / ${recall.toFixed(2)}`;

/** Precision and recall of the rules of meaning, on pairs that were labelled before they were tuned. */
export function writeMeaning(): string {
  const scores = readLabelledScores();
  const meanings = Object.keys(scores[0]!.each) as (keyof (typeof scores)[number]["each"])[];
  return writeTable("What changes mean, precision / recall on labelled pairs", [
    ["", ...scores.map(({ name, pairs }) => `${name} (${pairs})`)],
    ["all", ...scores.map(({ all }) => say(all))],
    ...meanings.map((meaning) => [meaning, ...scores.map(({ each }) => say(each[meaning]))]),
  ]);
}
