import type { CellPassages, Passage, Unit } from "@klubba/diff";
import { element, type Xml, type XmlElement } from "../xml/element.ts";
import { type Draft, type Settle, type TableDraft, writeDrafts } from "./draft.ts";
import type { CellItem, Item, RowItem, TableItem } from "./flow.ts";
import { readFlow, readUnits } from "./read-flow.ts";
import type { Redline } from "./redline.ts";
import { reviseParagraph } from "./revise-paragraph.ts";
import { sameXml } from "./same-xml.ts";
import type { Side } from "./side.ts";

/** As in `merge-flow.ts`, which merges what stands in cells, too. */
type MergeFlow = (
  oldItems: readonly Item[],
  newItems: readonly Item[],
  passages: readonly Passage[],
  redline: Redline,
) => Draft[];

/**
 * Two tables as one, row by row. A row whose cells lie otherwise than before is deleted and inserted:
 * Word has revisions for cells, but LibreOffice does not take all of them back. Null where only one of
 * the documents has a table here.
 */
export function mergeTable(
  oldTable: TableItem | null,
  newTable: TableItem | null,
  passages: readonly Passage[],
  redline: Redline,
  mergeFlow: MergeFlow,
): TableDraft {
  const cellsOf = readCellPassages(passages);
  const olds = oldTable?.rows ?? [];
  const news = newTable?.rows ?? [];
  const rows: ((settle: Settle) => XmlElement)[] = [];
  let [oldAt, newAt] = [0, 0];
  const advance = (oldEnd: number, newEnd: number) => {
    const gone = olds
      .slice(oldAt, oldEnd)
      .map((row) => reviseRow(row, "deleted", cellsOf, redline));
    const come = news
      .slice(newAt, newEnd)
      .map((row) => reviseRow(row, "inserted", cellsOf, redline));
    rows.push(...gone, ...come);
    [oldAt, newAt] = [oldEnd, newEnd];
  };
  for (const [oldIndex, newIndex] of pairRows(olds, news, passages)) {
    advance(oldIndex, newIndex);
    rows.push(mergeRow(olds[oldIndex]!, news[newIndex]!, cellsOf, redline, mergeFlow));
    [oldAt, newAt] = [oldIndex + 1, newIndex + 1];
  }
  advance(olds.length, news.length);
  return {
    kind: "table",
    write: (settle) =>
      element(
        "w:tbl",
        {},
        mergeLook(oldTable, newTable, redline),
        rows.map((write) => write(settle)),
      ),
  };
}

/** The table's own look and columns are the new document's; Word is told what they were. */
function mergeLook(
  oldTable: TableItem | null,
  newTable: TableItem | null,
  { revise }: Redline,
): XmlElement[] {
  const shown = (newTable ?? oldTable)!;
  if (oldTable === null || newTable === null) return [shown.properties, shown.grid];
  const { properties, grid } = newTable;
  const sameLook = sameXml([oldTable.properties], [properties]);
  return [
    sameLook
      ? properties
      : element(
          "w:tblPr",
          {},
          properties.children,
          revise.changed("w:tblPrChange", oldTable.properties),
        ),
    grid,
  ];
}

type CellsOf = ReadonlyMap<Unit, readonly CellPassages[]>;

function readCellPassages(passages: readonly Passage[]): CellsOf {
  const cells = new Map<Unit, readonly CellPassages[]>();
  for (const { kind, oldUnits, newUnits, cells: own } of passages) {
    if (own === null) continue;
    if (kind !== "movedTo") for (const unit of oldUnits) cells.set(unit, own);
    if (kind !== "movedFrom") for (const unit of newUnits) cells.set(unit, own);
  }
  return cells;
}

/** The rows that are one row in both tables, by their places, in the order of both. */
function pairRows(
  olds: readonly RowItem[],
  news: readonly RowItem[],
  passages: readonly Passage[],
): (readonly [number, number])[] {
  const placesOf = (rows: readonly RowItem[]) =>
    new Map(rows.map(({ unit }, place) => [unit, place]));
  const [oldPlaces, newPlaces] = [placesOf(olds), placesOf(news)];
  const pairs: (readonly [number, number])[] = [];
  for (const { kind, cells, oldUnits, newUnits } of passages) {
    if (cells === null || (kind !== "same" && kind !== "edited")) continue;
    const oldPlace = oldPlaces.get(oldUnits[0]!);
    const newPlace = newPlaces.get(newUnits[0]!);
    if (oldPlace === undefined || newPlace === undefined) continue;
    const last = pairs.at(-1) ?? [-1, -1];
    const keepsOrder = oldPlace > last[0] && newPlace > last[1];
    if (keepsOrder && olds[oldPlace]!.shape === news[newPlace]!.shape)
      pairs.push([oldPlace, newPlace]);
  }
  return pairs;
}

function mergeRow(
  oldRow: RowItem,
  newRow: RowItem,
  cellsOf: CellsOf,
  redline: Redline,
  mergeFlow: MergeFlow,
) {
  const passages = [...new Set([...readOwn(oldRow, cellsOf), ...readOwn(newRow, cellsOf)])];
  const cells = newRow.cells.map((newCell, index) => {
    const oldCell = oldRow.cells[index]!;
    const same = passages.find(({ old: a, new: b }) => a === oldCell.block && b === newCell.block);
    const drafts = mergeFlow(
      readCell(oldCell, passages, "old", redline.oldSide),
      readCell(newCell, passages, "new", redline.newSide),
      same?.passages ?? [],
      redline,
    );
    return (settle: Settle) => cellElement(newCell, drafts, settle, redline);
  });
  const { properties } = newRow;
  const before = element("w:trPr", {}, oldRow.properties);
  const change = sameXml(oldRow.properties, properties)
    ? []
    : [redline.revise.changed("w:trPrChange", before)];
  return (settle: Settle) =>
    rowElement(
      [...properties, ...change],
      cells.map((write) => write(settle)),
    );
}

/** A row that only one of the documents has, with what stands in it. */
function reviseRow(
  row: RowItem,
  revision: "deleted" | "inserted",
  cellsOf: CellsOf,
  redline: Redline,
) {
  const [name, side] =
    revision === "deleted"
      ? (["old", redline.oldSide] as const)
      : (["new", redline.newSide] as const);
  const own = readOwn(row, cellsOf);
  const cells = row.cells.map((cell) => {
    const drafts = readCell(cell, own, name, side).flatMap((item) =>
      item.kind === "paragraph" ? [reviseParagraph(item, revision, redline)] : [],
    );
    return (settle: Settle) => cellElement(cell, drafts, settle, redline);
  });
  return (settle: Settle) =>
    rowElement(
      [...row.properties, redline.revise.mark(revision)],
      cells.map((write) => write(settle)),
    );
}

const readOwn = ({ unit }: RowItem, cellsOf: CellsOf) =>
  unit === null ? [] : (cellsOf.get(unit) ?? []);

function readCell(
  { block, blocks }: CellItem,
  cells: readonly CellPassages[],
  name: "old" | "new",
  side: Side,
): Item[] {
  const own = cells.find((cell) => cell[name] === block && block !== null);
  return readFlow(blocks, readUnits(own?.passages ?? [], name), side);
}

const rowElement = (properties: readonly Xml[], cells: readonly XmlElement[]) =>
  element("w:tr", {}, properties.length === 0 ? null : element("w:trPr", {}, properties), cells);

const cellElement = (
  { properties }: CellItem,
  drafts: readonly Draft[],
  settle: Settle,
  { revise }: Redline,
) => element("w:tc", {}, properties, writeDrafts(drafts, settle, revise));
