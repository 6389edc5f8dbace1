import type { PolicyDocument } from "@klubba/model";
import type { Alignment, Match } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";
import { sameFormats } from "../blocks/format.ts";
import { readCell, type Unit } from "../blocks/unit.ts";
import type { Redline } from "../lines/redline.ts";
import type { Redlines } from "../lines/redlines.ts";
import { explainMeaning } from "../meaning/explain-meaning.ts";
import { isNumberingOnly, toMeanings } from "../meaning/read-meaning.ts";
import { bareHeading } from "../blocks/bare-heading.ts";
import type { BlockPairs } from "../script/match-containers.ts";
import type { TablePairs } from "../tables/table-pairs.ts";
import { pushSegment, type Segment } from "../words/segment.ts";
import { readBlockFormats, readCellFormats, readListFormat } from "./block-formats.ts";
import type { ChangeDraft, ChangeKind, ChangeScope, FormattingNote } from "./change.ts";
import { groupWhole, scopeOf } from "./group-whole.ts";

/** A change with the units it is about; the first of them gives it its place. */
export interface UnitChange {
  readonly draft: ChangeDraft;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
}

/** Both bodies, how they are paired, and what differs within the pairs. */
export interface BodySides {
  readonly oldDocument: PolicyDocument;
  readonly newDocument: PolicyDocument;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
  readonly alignment: Alignment;
  readonly containers: BlockPairs;
  readonly tables: TablePairs;
  readonly redlines: Redlines;
}

/** Every change a reader of the two bodies can see. Guidance and empty blocks are no text. */
export function readBodyChanges(sides: BodySides): UnitChange[] {
  const matches = sides.alignment.filter(({ oldUnits }) => !oldUnits[0]!.guidance);
  const matched = new Set(
    sides.alignment.flatMap(({ oldUnits, newUnits }) => [...oldUnits, ...newUnits]),
  );
  const cameOrWent = (unit: Unit) => !unit.guidance && unit.text !== "" && !matched.has(unit);
  return [
    ...groupWhole(sides.oldUnits, cameOrWent).map(({ units, scope }) =>
      toChange(sides, "deleted", scope, units, []),
    ),
    ...groupWhole(sides.newUnits, cameOrWent).map(({ units, scope }) =>
      toChange(sides, "inserted", scope, [], units),
    ),
    ...matches.flatMap((match) => readMatchChange(sides, match)),
    ...readMoves(sides, matches),
    ...readColumnChanges(sides),
    ...readListChanges(sides, matches),
  ];
}

function readMatchChange(sides: BodySides, match: Match): UnitChange[] {
  const { oldUnits, newUnits } = match;
  const [oldUnit, newUnit] = [oldUnits[0]!, newUnits[0]!];
  const single = oldUnits.length === 1 && newUnits.length === 1;
  const sameKey = single && oldUnit.key === newUnit.key;
  const blockNotes = readBlockNotes(sides, match);
  if (
    sameKey &&
    oldUnit.block.node.content.eq(newUnit.block.node.content) &&
    blockNotes.length === 0
  )
    return [];
  if (oldUnit.text === "" && newUnit.text === "") return [];

  const redline = sides.redlines.read(match);
  const formatting = [...blockNotes, ...redline.formatting];
  const edited = !sameKey && isEdited(redline);
  if (!edited && formatting.length === 0) return [];
  const kind = !edited
    ? "formatted"
    : oldUnits.length > 1
      ? "joined"
      : newUnits.length > 1
        ? "split"
        : "edited";
  return [
    toChange(sides, kind, scopeOf(newUnit), oldUnits, newUnits, {
      moved: match.move !== null,
      ...(edited ? readWords(redline) : {}),
      coarse: edited && redline.coarse,
      likeness: match.likeness,
      formatting,
    }),
  ];
}

/** The words of an edited text; of a row those of the cells that stayed, for a column is told by itself. */
function readWords({ segments, cells }: Redline): Partial<ChangeDraft> {
  if (cells === null || cells.every((cell) => cell.oldCell !== null && cell.newCell !== null))
    return { words: segments };
  const words: Segment[] = [];
  for (const [index, cell] of cells
    .filter(({ oldCell, newCell }) => oldCell !== null && newCell !== null)
    .entries()) {
    if (index > 0) pushSegment(words, "equal", " | ");
    for (const { kind, text } of cell.segments) pushSegment(words, kind, text);
  }
  const without = (gone: Segment["kind"]) =>
    words.flatMap(({ kind, text }) => (kind === gone ? [] : text)).join("");
  return { words, old: without("inserted"), new: without("deleted") };
}

/** A row whose columns came or went is not edited by that: the column is a change of its own. */
const isEdited = ({ cells }: Redline): boolean =>
  cells === null || cells.some((cell) => cell.edited);

function readBlockNotes(sides: BodySides, match: Match): FormattingNote[] {
  const [oldUnit, newUnit] = [match.oldUnits[0]!, match.newUnits[0]!];
  const notes: FormattingNote[] = [];
  if (oldUnit.place !== newUnit.place) {
    const [before, after] = [readBlockFormats(oldUnit), readBlockFormats(newUnit)];
    if (!sameFormats(before, after)) notes.push({ text: "", old: before, new: after });
  }
  if (oldUnit.kind !== "row") return notes;
  const cells = sides.tables.pairCells(oldUnit.block, newUnit.block);
  const looks = cells.flatMap(([oldCell, newCell]) =>
    oldCell === null || newCell === null
      ? []
      : [
          [
            readCellFormats(oldCell),
            readCellFormats({ ...newCell, index: oldCell.index }),
          ] as const,
        ],
  );
  const differ = looks.filter(([before, after]) => !sameFormats(before, after));
  if (differ.length === 0) return notes;
  const all = (which: 0 | 1) => differ.flatMap((look) => look[which]);
  return [...notes, { text: "", old: all(0), new: all(1) }];
}

/** What left its place in one piece is one move; a lone text that was edited too tells both in one. */
function readMoves(sides: BodySides, matches: readonly Match[]): UnitChange[] {
  const ranges = new Map<number, Match[]>();
  for (const match of matches) {
    if (match.move === null) continue;
    const range = ranges.get(match.move);
    if (range === undefined) ranges.set(match.move, [match]);
    else range.push(match);
  }
  return [...ranges.values()].flatMap((range): UnitChange[] => {
    const told = range.filter(({ newUnits }) => newUnits.some((unit) => unit.text !== ""));
    if (told.length === 0) return [];
    if (told.length === 1 && readMatchChange(sides, told[0]!).length > 0) return [];
    const oldUnits = told.flatMap((match) => match.oldUnits).filter((unit) => unit.text !== "");
    const newUnits = told.flatMap((match) => match.newUnits).filter((unit) => unit.text !== "");
    const [first] = newUnits;
    const scope = newUnits.length > 1 && first?.kind === "heading" ? "section" : scopeOf(first);
    const words = (match: Match) => match.newUnits.reduce((sum, unit) => sum + unit.text.length, 0);
    const all = told.reduce((sum, match) => sum + words(match), 0);
    const likeness = told.reduce((sum, match) => sum + match.likeness * words(match), 0) / all;
    return [toChange(sides, "moved", scope, oldUnits, newUnits, { moved: true, likeness })];
  });
}

function readColumnChanges(sides: BodySides): UnitChange[] {
  const unitOf = new Map(
    [...sides.oldUnits, ...sides.newUnits].flatMap((unit) =>
      unit.kind === "row" ? [[unit.block, unit] as const] : [],
    ),
  );
  return sides.tables.readColumnChanges().flatMap(({ side, rows, cells }): UnitChange[] => {
    const units = rows.flatMap((row) => unitOf.get(row) ?? []);
    const document = side === "old" ? sides.oldDocument : sides.newDocument;
    const text = cells.map((cell) => readCell(cell, document).text).join("\n");
    if (side === "old") return [toChange(sides, "deleted", "column", units, [], { old: text })];
    return [toChange(sides, "inserted", "column", [], units, { new: text })];
  });
}

/** A list that counts otherwise is one change, however many items it has. */
function readListChanges(sides: BodySides, matches: readonly Match[]): UnitChange[] {
  const seen = new Set<Block>();
  return matches.flatMap((match) => {
    const [oldUnit, newUnit] = [match.oldUnits[0]!, match.newUnits[0]!];
    if (oldUnit.text === "" && newUnit.text === "") return [];
    return oldUnit.containers.flatMap((oldList): UnitChange[] => {
      if (seen.has(oldList) || !oldList.node.type.name.endsWith("List")) return [];
      const newList = sides.containers.get(oldList);
      if (newList === undefined || !newUnit.containers.includes(newList)) return [];
      seen.add(oldList);
      const notes = [{ text: "", old: [readListFormat(oldList)], new: [readListFormat(newList)] }];
      if (sameFormats(notes[0]!.old, notes[0]!.new)) return [];
      return [
        toChange(sides, "formatted", "list", [oldUnit], [newUnit], {
          formatting: notes,
          numbering: oldList.node.type === newList.node.type,
        }),
      ];
    });
  });
}

const textOf = (units: readonly Unit[]): string | null =>
  units.length === 0 ? null : units.map((unit) => unit.text).join("\n");

const idsOf = (units: readonly Unit[]): string[] =>
  units.flatMap(({ block }) =>
    typeof block.node.attrs.id === "string" ? [block.node.attrs.id] : [],
  );

/** True where nothing but the number typed before a text is another. */
function isRenumbered(units: readonly Unit[], oldText: string, newText: string): boolean {
  if (isNumberingOnly(oldText, newText)) return true;
  const isHeading = units[0]?.kind === "heading";
  return isHeading && bareHeading(oldText) === bareHeading(newText) && oldText !== newText;
}

function toChange(
  sides: BodySides,
  kind: ChangeKind,
  scope: ChangeScope,
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  extra: Partial<ChangeDraft> = {},
): UnitChange {
  const headingOf = (units: readonly Unit[], all: readonly Unit[]) =>
    all[units[0]?.section ?? -1]?.text ?? null;
  const { old: oldText = textOf(oldUnits), new: newText = textOf(newUnits) } = extra;
  const numbering = kind === "edited" && isRenumbered(oldUnits, oldText ?? "", newText ?? "");
  const says = kind !== "moved" && kind !== "formatted" && !numbering;
  const explanations = says ? explainMeaning(oldText, newText) : [];
  const oldBlocks = idsOf(oldUnits);
  const newBlocks = idsOf(newUnits);
  const draft: ChangeDraft = {
    kind,
    scope,
    moved: false,
    section: { old: headingOf(oldUnits, sides.oldUnits), new: headingOf(newUnits, sides.newUnits) },
    old: oldText,
    new: newText,
    meaning: toMeanings(explanations),
    explanations,
    numbering,
    words: null,
    coarse: false,
    likeness: null,
    formatting: [],
    property: null,
    oldBlock: oldBlocks[0] ?? null,
    newBlock: newBlocks[0] ?? null,
    oldBlocks,
    newBlocks,
    ...extra,
  };
  return { draft, oldUnits, newUnits };
}
