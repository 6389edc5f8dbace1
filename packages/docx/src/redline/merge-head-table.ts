import { headKeys, type HeadRow, type Language, readHeadRows, schema } from "@klubba/model";
import { Fragment } from "prosemirror-model";
import {
  headCell,
  type HeadStyle,
  headStyles,
  headTableElement,
  headTitles,
} from "../head/write-head-table.ts";
import { tableRow } from "../tables/table.ts";
import { element, value, type XmlElement } from "../xml/element.ts";
import { compareTexts } from "./compare-texts.ts";
import { type Settle, writeDrafts } from "./draft.ts";
import type { ParagraphItem } from "./flow.ts";
import { mergeFlow } from "./merge-flow.ts";
import { readUnits } from "./read-flow.ts";
import type { Redline } from "./redline.ts";
import { reviseParagraph } from "./revise-paragraph.ts";

/** The head table of the new document, with what it said in the old. */
export function mergeHeadTable(redline: Redline): XmlElement {
  const [oldHead, newHead] = [redline.oldSide.document.head, redline.newSide.document.head];
  const [olds, news] = [readHeadRows(oldHead), readHeadRows(newHead)];
  const rows = headKeys.flatMap((key) => {
    const older = olds.find((row) => row.key === key);
    const newer = news.find((row) => row.key === key);
    if (older !== undefined && newer !== undefined)
      return [tableRow(false, mergeCells(toCells(older), toCells(newer), redline))];
    if (older !== undefined) return [reviseRow(toCells(older), "deleted", redline)];
    return newer === undefined ? [] : [reviseRow(toCells(newer), "inserted", redline)];
  });
  const titles = [toTitles(oldHead.language), toTitles(newHead.language)] as const;
  const first = tableRow(true, mergeCells(...titles, redline));
  return headTableElement(newHead.language, [first, ...rows]);
}

interface Cell {
  readonly style: HeadStyle;
  readonly lines: readonly string[];
}

const toCells = ({ label, lines }: HeadRow): Cell[] => [
  { style: "label", lines: [label] },
  { style: "entry", lines },
];

const toTitles = (language: Language): Cell[] =>
  headTitles[language].map((title) => ({ style: "label", lines: [title] }));

function mergeCells(olds: readonly Cell[], news: readonly Cell[], redline: Redline): XmlElement[] {
  const { oldSide, newSide, revise } = redline;
  return news.map(({ style, lines }, column) => {
    const texts = [olds[column]!.lines.map(toText), lines.map(toText)] as const;
    const passages = compareTexts(oldSide.document, texts[0], newSide.document, texts[1]);
    const [oldItems, newItems] = (["old", "new"] as const).map((side, index) =>
      readUnits(passages, side).map((unit, line) => toItem(style, texts[index]![line]!, unit)),
    );
    const drafts = mergeFlow(oldItems!, newItems!, passages, redline);
    return headCell(column, writeDrafts(drafts, settle, revise));
  });
}

function reviseRow(
  cells: readonly Cell[],
  revision: "deleted" | "inserted",
  redline: Redline,
): XmlElement {
  const written = cells.map(({ style, lines }, column) => {
    const drafts = lines.map((line) =>
      reviseParagraph(toItem(style, toText(line), null), revision, redline),
    );
    return headCell(column, writeDrafts(drafts, settle, redline.revise));
  });
  return element("w:tr", {}, element("w:trPr", {}, redline.revise.mark(revision)), written);
}

// No lists stand in it.
const settle: Settle = (properties) => properties;

const toText = (line: string) => Fragment.from(schema.text(line));

const toItem = (style: HeadStyle, text: Fragment, unit: ParagraphItem["unit"]): ParagraphItem => ({
  kind: "paragraph",
  unit,
  properties: element("w:pPr", {}, value("w:pStyle", headStyles[style])),
  text,
  whole: [],
  before: [],
  after: [],
});
