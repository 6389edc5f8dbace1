import type { Language, Localized } from "@klubba/model";
import type { Change } from "../changes/change.ts";
import type { Comparison } from "../comparison/comparison.ts";
import { groupChanges } from "../changes/group-changes.ts";
import { changeGroupLabels } from "../labels/labels.ts";
import { groupTables } from "../rows/group-tables.ts";
import { readRowCells, readRowParts } from "../rows/read-row-parts.ts";
import type { Row } from "../rows/row.ts";
import { type Segment, showBreaks } from "../words/segment.ts";
import type { FormatOptions } from "./format-comparison.ts";
import { escapeHtml, pageStyle, toHtmlLines, toPage } from "./html.ts";
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

const changesTitle: Localized = {
  sv: "Ändringar, det viktigaste först",
  en: "Changes, weightiest first",
};
const textTitle: Localized = {
  sv: "Hela texten med ändringar",
  en: "The whole text with its changes",
};
const legend: Localized = {
  sv: "<ins>Understruket</ins> är tillagt, <del>genomstruket</del> är borttaget, dubbel linje i kanten är flyttat.",
  en: "<ins>Underlined</ins> is inserted, <del>struck through</del> is deleted, a double line at the edge is moved.",
};
const toText: Localized = { sv: "Visa i texten", en: "Show in the text" };
const toOther: Record<"from" | "to", Localized> = {
  from: { sv: "flyttat härifrån, till nya platsen", en: "moved from here, to its new place" },
  to: { sv: "flyttat hit, till gamla platsen", en: "moved here, to its old place" },
};

/** One page that needs nothing beside it: the changes, then the whole text with them marked. */
export function formatHtml(
  comparison: Comparison,
  { language, oldLabel, newLabel }: FormatOptions,
): string {
  const { changes, rows, script, summary } = comparison;
  const title = `${comparisonTitle[language]}: ${oldLabel} → ${newLabel}`;
  const shown = new Set(rows.flatMap((row) => row.changes));
  const byId = new Map(changes.map((change) => [change.id, change]));
  const seen = new Set<string>();
  const body = [
    `<header><h1>${escapeHtml(title)}</h1>`,
    ...saySummary(summary, script.method, language).map((line) => `<p>${escapeHtml(line)}</p>`),
    "</header><main>",
    ...(changes.length === 0
      ? []
      : [
          `<section aria-labelledby="changes"><h2 id="changes">${changesTitle[language]}</h2>`,
          `<p class="legend">${legend[language]}</p>`,
          ...toGroups(changes, shown, language),
          "</section>",
        ]),
    `<section aria-labelledby="text"><h2 id="text">${textTitle[language]}</h2>`,
    ...groupTables(rows, (row) => row.table).map((run) =>
      run.table === null
        ? toRow(run.item, byId, seen, language)
        : toTable(run.items, byId, seen, language),
    ),
    "</section></main>",
  ];
  return toPage(language, title, pageStyle, body.join("\n"));
}

/** The groups of the list, numbered through. */
function toGroups(
  changes: readonly Change[],
  shown: ReadonlySet<string>,
  language: Language,
): string[] {
  return groupChanges(changes).flatMap(({ group, start, changes: own }) => {
    return [
      `<h3>${changeGroupLabels[group][language]} (${own.length})</h3><ol class="changes" start="${start}">`,
      ...own.map((change) => toItem(change, shown.has(change.id), language)),
      "</ol>",
    ];
  });
}

function toItem(change: Change, linked: boolean, language: Language): string {
  const meaning = sayCarriers(change, language).join("; ");
  const section = saySection(change);
  const meta = [
    meaning === "" ? "" : `${meaningTitle[language]}: ${meaning}`,
    section === "" ? "" : `${sectionLabel[language]}: ${section}`,
  ].filter((part) => part !== "");
  const link = `<a href="#change-${change.id}">${toText[language]}<span class="unseen">: ${escapeHtml(sayKind(change, language))}</span></a>`;
  return [
    `<li><h4>${escapeHtml(sayKind(change, language))}</h4>`,
    meta.length === 0 ? "" : `<p class="meta">${escapeHtml(meta.join(" · "))}</p>`,
    `<p>${toChangeText(change, language)}</p>`,
    ...sayNotes(change, language).map((note) => `<p class="meta">${escapeHtml(note)}</p>`),
    linked ? `<p class="meta">${link}</p></li>` : "</li>",
  ].join("");
}

function toChangeText(change: Change, language: Language): string {
  if (change.words !== null) return toMarked(change.words, language);
  if (change.property !== null) {
    const before = `${oldLabelWord[language]}: ${toHtmlLines(sayValue(change.old, language))}`;
    return `${before}<br>${newLabelWord[language]}: ${toHtmlLines(sayValue(change.new, language))}`;
  }
  if (change.kind === "deleted")
    return toMarked([{ kind: "deleted", text: change.old ?? "" }], language);
  if (change.kind === "inserted")
    return toMarked([{ kind: "inserted", text: change.new ?? "" }], language);
  return toHtmlLines(change.new ?? change.old ?? "");
}

/** Words for those who cannot see the marks stand inside them, hidden from sight alone. */
function toMarked(segments: readonly Segment[], language: Language): string {
  return segments
    .map((segment) => {
      const { kind } = segment;
      const text = toHtmlLines(showBreaks(segment));
      if (kind === "equal") return text;
      const tag = kind === "inserted" ? "ins" : "del";
      const before = `<span class="unseen">[${markingWord(kind, language)}: </span>`;
      return `<${tag}>${before}${text}<span class="unseen">]</span></${tag}>`;
    })
    .join("");
}

/** The first row of a change is where links to it lead; a move has a place of its own at its old end. */
function toAnchors(row: Row, move: "from" | "to" | null, seen: Set<string>): string {
  const anchors = row.changes
    .map((id) => `${move === "from" ? "from" : "change"}-${id}`)
    .filter((anchor) => !seen.has(anchor));
  for (const anchor of anchors) seen.add(anchor);
  return anchors.map((anchor) => `<span id="${anchor}"></span>`).join("");
}

function toRow(
  row: Row,
  changes: ReadonlyMap<string, Change>,
  seen: Set<string>,
  language: Language,
): string {
  const parts = readRowParts(row, changes, "inline");
  const side = row.new ?? row.old;
  if (parts === null || side === null) return "";
  const ids = toAnchors(row, parts.move, seen);
  const marker = side.marker === null ? "" : `${escapeHtml(side.marker)} `;
  const indent =
    side.depth > 0 || side.quoted
      ? ` style="margin-left: ${side.depth * 1.5 + (side.quoted ? 1.5 : 0)}rem"`
      : "";
  const other = parts.move === null ? "" : toMoveLink(row, parts.move, changes, language);
  const content = `${ids}${other}${marker}${toMarked(parts.segments, language)}`;
  const moved = parts.move === null ? "" : ' class="moved"';
  const level = side.kind === "heading" ? Math.min(6, (side.level ?? 1) + 2) : null;
  return level === null
    ? `<p${moved}${indent}>${content}</p>`
    : `<h${level}${moved}${indent}>${content}</h${level}>`;
}

/** Both tables as one: what came or went is marked where it stands. */
function toTable(
  rows: readonly Row[],
  changes: ReadonlyMap<string, Change>,
  seen: Set<string>,
  language: Language,
): string {
  const lines = rows.map((row) => {
    const move = readRowParts(row, changes, "inline")?.move ?? null;
    const before =
      toAnchors(row, move, seen) + (move === null ? "" : toMoveLink(row, move, changes, language));
    const cells = readRowCells(row, changes, "inline").map((cell, index) => {
      const tag = cell.header ? "th" : "td";
      const spans =
        (cell.header ? ' scope="col"' : "") +
        (cell.colspan > 1 ? ` colspan="${cell.colspan}"` : "") +
        (cell.rowspan > 1 ? ` rowspan="${cell.rowspan}"` : "");
      const content = toMarked(cell.segments, language);
      return `<${tag}${spans}>${index === 0 ? before : ""}${content}</${tag}>`;
    });
    return `<tr${move === null ? "" : ' class="moved"'}>${cells.join("")}</tr>`;
  });
  return `<div class="frame"><table>${lines.join("")}</table></div>`;
}

function toMoveLink(
  row: Row,
  move: "from" | "to",
  changes: ReadonlyMap<string, Change>,
  language: Language,
): string {
  const id = row.changes.find((change) => changes.get(change)?.moved);
  const target = move === "from" ? `change-${id}` : `from-${id}`;
  return `<a class="meta" href="#${target}">[${toOther[move][language]}]</a> `;
}
