import type { Localized } from "@klubba/model";
import type { Change } from "../changes/change.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { showBreaks } from "../words/segment.ts";
import type { FormatOptions } from "./format-comparison.ts";
import {
  comparisonTitle,
  meaningTitle,
  newLabelWord,
  oldLabelWord,
  sayKind,
  sayNotes,
  saySection,
  saySummary,
  sayValue,
  sectionLabel,
} from "./say-change.ts";
import { sayCarriers } from "./say-meaning.ts";

const legend: Localized = {
  sv: "[-borttaget-] {+tillagt+}",
  en: "[-deleted-] {+inserted+}",
};

/** For a terminal: the list of changes, weightiest first, with git's marks for words. */
export function formatText(
  { changes, summary, script }: Comparison,
  options: FormatOptions,
): string {
  const { language, oldLabel, newLabel } = options;
  const lines = [
    `${comparisonTitle[language]}: ${oldLabel} → ${newLabel}`,
    ...saySummary(summary, script.method, language),
  ];
  if (changes.some((change) => change.words !== null)) lines.push(legend[language]);
  for (const [index, change] of changes.entries()) {
    const meaning = sayCarriers(change, language).join("; ");
    const section = saySection(change);
    lines.push("", `${index + 1}/${changes.length} ${sayKind(change, language)}`);
    if (meaning !== "") lines.push(`  ${meaningTitle[language]}: ${meaning}`);
    if (section !== "") lines.push(`  ${sectionLabel[language]}: ${section}`);
    lines.push(...indent(sayText(change, options)));
    lines.push(...indent(sayNotes(change, language).join("\n")));
  }
  return `${lines.join("\n")}\n`;
}

function sayText(change: Change, { language }: FormatOptions): string {
  if (change.words !== null) {
    const marks = { equal: ["", ""], deleted: ["[-", "-]"], inserted: ["{+", "+}"] } as const;
    return change.words
      .map((segment) => {
        const [before, after] = marks[segment.kind];
        return before + showBreaks(segment) + after;
      })
      .join("");
  }
  if (change.property !== null) {
    const before = `${oldLabelWord[language]}: ${sayValue(change.old, language)}`;
    return `${before}\n${newLabelWord[language]}: ${sayValue(change.new, language)}`;
  }
  if (change.kind === "deleted") return `[-${change.old}-]`;
  if (change.kind === "inserted") return `{+${change.new}+}`;
  return change.new ?? change.old ?? "";
}

const indent = (text: string): string[] =>
  text === "" ? [] : text.split("\n").map((line) => `  ${line}`);
