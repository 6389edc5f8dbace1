import type { Localized } from "@klubba/model";
import type { Change } from "../changes/change.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { type Segment, showBreaks } from "../words/segment.ts";
import type { FormatOptions } from "./format-comparison.ts";
import {
  comparisonTitle,
  markingWord,
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
  sv: "~~genomstruket~~ är borttaget, **fetstil** är tillagt.",
  en: "~~struck through~~ is deleted, **bold** is inserted.",
};

/** The list of changes as Markdown, weightiest first: struck out for deleted, bold for inserted. */
export function formatMarkdown(
  { changes, summary, script }: Comparison,
  options: FormatOptions,
): string {
  const { language, oldLabel, newLabel } = options;
  const lines = [`# ${comparisonTitle[language]}: ${escape(oldLabel)} → ${escape(newLabel)}`, ""];
  lines.push(saySummary(summary, script.method, language).join(" "));
  if (changes.length > 0) lines.push("", legend[language]);
  for (const [index, change] of changes.entries()) {
    const meaning = sayCarriers(change, language).map(escape);
    const section = saySection(change);
    lines.push("", `## ${index + 1}. ${escape(sayKind(change, language))}`, "");
    if (meaning.length > 0) lines.push(`- ${meaningTitle[language]}: ${meaning.join("; ")}`);
    if (section !== "") lines.push(`- ${sectionLabel[language]}: ${escape(section)}`);
    if (meaning.length > 0 || section !== "") lines.push("");
    for (const line of sayText(change, options).split("\n")) lines.push(`> ${line}`.trimEnd());
    const notes = sayNotes(change, language);
    if (notes.length > 0) lines.push("", ...notes.map((note) => `- ${escape(note)}`));
  }
  return `${lines.join("\n")}\n`;
}

function sayText(change: Change, { language }: FormatOptions): string {
  if (change.words !== null) return change.words.map(mark).join("");
  if (change.property !== null) {
    const before = `${oldLabelWord[language]}: ${escape(sayValue(change.old, language))}`;
    return `${before}\n\n${newLabelWord[language]}: ${escape(sayValue(change.new, language))}`;
  }
  if (change.kind === "deleted") return mark({ kind: "deleted", text: change.old ?? "" });
  if (change.kind === "inserted") return mark({ kind: "inserted", text: change.new ?? "" });
  const text = escape(change.new ?? change.old ?? "").replaceAll("\n", "\n\n");
  return change.kind === "moved" ? `(${markingWord("moved", language)}) ${text}` : text;
}

/** Marks hold only without blanks at their edges and within a paragraph. */
function mark(segment: Segment): string {
  const { kind } = segment;
  const text = showBreaks(segment);
  if (kind === "equal") return escape(text).replaceAll("\n", "\n\n");
  const sign = kind === "deleted" ? "~~" : "**";
  return text
    .split("\n")
    .map((line) => {
      const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(line) ?? [];
      return inner === "" ? line : `${before}${sign}${escape(inner)}${sign}${after}`;
    })
    .join("\n\n");
}

const escape = (text: string): string =>
  text.replaceAll(/[\\`*_{}[\]<>#|~&!]/g, (sign) => `\\${sign}`);
