import type { PolicyDocument } from "@klubba/model";
import type { Block } from "../blocks/block.ts";
import { readCell, type Unit } from "../blocks/unit.ts";
import type { Line } from "../lines/read-lines.ts";
import type { Redline } from "../lines/redline.ts";
import type { Redlines } from "../lines/redlines.ts";
import type { BlockPairs } from "../script/match-containers.ts";
import type { TablePairs } from "../tables/table-pairs.ts";
import type { Segment } from "../words/segment.ts";
import type { CellSide, Row, RowCell } from "./row.ts";
import { toRowSide } from "./to-row-side.ts";

interface RowSources {
  readonly oldDocument: PolicyDocument;
  readonly newDocument: PolicyDocument;
  readonly containers: BlockPairs;
  readonly tables: TablePairs;
  readonly redlines: Redlines;
}

/** The rows of a comparison. Guidance and empty blocks have none. */
export function readRows(
  lines: readonly Line[],
  changesOf: ReadonlyMap<Unit, readonly string[]>,
  sources: RowSources,
): Row[] {
  const numberOf = createTableNumbers(sources.containers);
  return lines.flatMap((line): Row[] => {
    const [oldUnit = null] = line.oldUnits;
    const [newUnit = null] = line.newUnits;
    const first = newUnit ?? oldUnit;
    if (first === null || first.guidance) return [];
    if (isEmpty(line.oldUnits) && isEmpty(line.newUnits)) return [];
    const changes = [
      ...new Set([...line.oldUnits, ...line.newUnits].flatMap((unit) => changesOf.get(unit) ?? [])),
    ];
    const redline = readRedline(line, sources.redlines);
    if (line.oldUnits.length > 1 || line.newUnits.length > 1)
      return readPortions(line, redline, changes);
    const isRow = first.kind === "row";
    return [
      {
        old: oldUnit === null ? null : toRowSide(oldUnit),
        new: newUnit === null ? null : toRowSide(newUnit),
        words: redline?.segments ?? null,
        cells: isRow
          ? readCells(oldUnit?.block ?? null, newUnit?.block ?? null, redline, sources)
          : null,
        table: isRow ? numberOf(oldUnit, newUnit, line) : null,
        changes,
      },
    ];
  });
}

const isEmpty = (units: readonly Unit[]): boolean => units.every((unit) => unit.text === "");

/** The redline of a line that has both sides, here or at the other end of a move; null where it reads alike. */
function readRedline({ match }: Line, redlines: Redlines): Redline | null {
  if (match === null) return null;
  const [oldUnit, newUnit] = [match.oldUnits[0]!, match.newUnits[0]!];
  const single = match.oldUnits.length === 1 && match.newUnits.length === 1;
  return single && oldUnit.key === newUnit.key ? null : redlines.read(match);
}

/** A text in pieces has a row for each: its own portion on one side, the piece on the other. */
function readPortions(line: Line, redline: Redline | null, changes: readonly string[]): Row[] {
  const { match } = line;
  if (match === null || redline === null) return [];
  const isSplit = match.newUnits.length > 1;
  const join = (segments: readonly Segment[], without: Segment["kind"]) =>
    segments.flatMap((segment) => (segment.kind === without ? [] : segment.text)).join("");
  const side = (units: readonly Unit[], pieces: boolean, text: string, index: number) => {
    if (pieces) return toRowSide(units[index]!, text, 0);
    return text === "" && index > 0 ? null : toRowSide(units[0]!, text, index);
  };
  const rows = redline.portions.map((segments, index): Row => {
    return {
      old:
        line.oldUnits.length === 0
          ? null
          : side(match.oldUnits, !isSplit, join(segments, "inserted"), index),
      new:
        line.newUnits.length === 0
          ? null
          : side(match.newUnits, isSplit, join(segments, "deleted"), index),
      words: segments,
      cells: null,
      table: null,
      changes,
    };
  });
  return rows.filter((row) => row.old !== null || row.new !== null);
}

function readCells(
  oldRow: Block | null,
  newRow: Block | null,
  redline: Redline | null,
  { oldDocument, newDocument, tables }: RowSources,
): RowCell[] {
  const toSide = (cell: Block | null, document: PolicyDocument): CellSide | null => {
    if (cell === null) return null;
    const { colspan, rowspan } = cell.node.attrs;
    const header = cell.node.type.name === "tableHeader";
    return { text: readCell(cell, document).text, header, colspan, rowspan };
  };
  const pairs =
    oldRow !== null && newRow !== null
      ? tables.pairCells(oldRow, newRow)
      : (oldRow ?? newRow)!.children.map((cell) =>
          oldRow === null ? ([null, cell] as const) : ([cell, null] as const),
        );
  return pairs.map(([oldCell, newCell], index) => {
    const cell = oldRow !== null && newRow !== null ? redline?.cells?.[index] : undefined;
    return {
      old: toSide(oldCell, oldDocument),
      new: toSide(newCell, newDocument),
      words: cell?.edited === true ? cell.segments : null,
    };
  });
}

/** Numbers tables as they are met; a table and the one it became share a number where it kept its place. */
function createTableNumbers(containers: BlockPairs) {
  const numbers = new Map<Block, number>();
  return (oldUnit: Unit | null, newUnit: Unit | null, line: Line): number => {
    const own = (newUnit ?? oldUnit)!.block.parent!;
    const partner = newUnit === null && line.kind === "deleted" ? containers.get(own) : undefined;
    const table = partner ?? own;
    const known = numbers.get(table);
    if (known !== undefined) return known;
    numbers.set(table, numbers.size);
    return numbers.size - 1;
  };
}
