import type { PolicyDocument } from "@klubba/model";
import type { Alignment, Match } from "../align/align-units.ts";
import type { Block } from "../blocks/block.ts";
import { sameFormats } from "../blocks/format.ts";
import type { Unit } from "../blocks/unit.ts";
import { isNumberingOnly, readMeaning } from "../meaning/read-meaning.ts";
import type { BlockPairs } from "../script/match-containers.ts";
import { readBlockFormats, readListFormat } from "./block-formats.ts";
import type { ChangeDraft, ChangeKind, FormattingNote } from "./change.ts";
import { readRedline, type Redline } from "./read-redline.ts";

/** A change with the units it is about; the first of them gives it its place. */
export interface UnitChange {
  readonly draft: ChangeDraft;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
}

export interface BodySides {
  readonly oldDocument: PolicyDocument;
  readonly newDocument: PolicyDocument;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
}

/** Every change a reader of the two bodies can see. Guidance and empty blocks are no text. */
export function readBodyChanges(
  sides: BodySides,
  alignment: Alignment,
  containers: BlockPairs,
): UnitChange[] {
  const matches = alignment.filter(({ oldUnit }) => !oldUnit.guidance);
  const matchedOld = new Set(alignment.map(({ oldUnit }) => oldUnit));
  const matchedNew = new Set(alignment.map(({ newUnit }) => newUnit));
  const told = (unit: Unit) => !unit.guidance && unit.text !== "";
  return [
    ...groupWhole(sides.oldUnits, (unit) => told(unit) && !matchedOld.has(unit)).map((units) =>
      toChange(sides, "deleted", units, [], {}),
    ),
    ...groupWhole(sides.newUnits, (unit) => told(unit) && !matchedNew.has(unit)).map((units) =>
      toChange(sides, "inserted", [], units, {}),
    ),
    ...readMatchChanges(sides, matches),
    ...readListChanges(sides, matches, containers),
  ];
}

/**
 * Groups neighbours that came or went as one: a whole section under its heading, or the whole of a
 * list or table. Other units stand alone.
 */
function groupWhole(units: readonly Unit[], gone: (unit: Unit) => boolean): Unit[][] {
  const outermost = (unit: Unit): Block => unit.containers[0] ?? unit.block;
  const kept = new Set(units.filter((unit) => !gone(unit) && unit.text !== "").map(outermost));
  const groups: Unit[][] = [];
  let last: Unit | null = null;
  for (const unit of units) {
    if (unit.text === "") continue;
    if (!gone(unit)) {
      last = null;
      continue;
    }
    const sameSection =
      last !== null && last.section === unit.section && gone(units[unit.section ?? -1] ?? unit);
    const underGoneHeading = sameSection && unit.section !== null;
    const sameWhole =
      last !== null && outermost(last) === outermost(unit) && !kept.has(outermost(unit));
    if (underGoneHeading || sameWhole) groups.at(-1)!.push(unit);
    else groups.push([unit]);
    last = unit;
  }
  return groups;
}

/** For equal content there is nothing to mark. */
const unmarked: Redline = { segments: [], formatting: [], coarse: false };

function readMatchChanges(sides: BodySides, matches: readonly Match[]): UnitChange[] {
  const changes: UnitChange[] = [];
  let range: Match[] = [];
  const flush = () => {
    const oldUnits = range.map(({ oldUnit }) => oldUnit).filter((unit) => unit.text !== "");
    const newUnits = range.map(({ newUnit }) => newUnit).filter((unit) => unit.text !== "");
    if (oldUnits.length > 0)
      changes.push(toChange(sides, "moved", oldUnits, newUnits, { moved: true }));
    range = [];
  };

  for (const match of matches) {
    const { oldUnit, newUnit, moved } = match;
    const sameContent =
      oldUnit.key === newUnit.key && oldUnit.block.node.content.eq(newUnit.block.node.content);
    const redline = sameContent
      ? unmarked
      : readRedline(oldUnit, newUnit, sides.oldDocument, sides.newDocument);
    const formatting = [...readBlockNotes(oldUnit, newUnit), ...redline.formatting];
    const edited = oldUnit.key !== newUnit.key;
    if (edited || formatting.length > 0) {
      flush();
      const kind = edited ? "edited" : "formatted";
      const words = edited ? redline.segments : null;
      if (oldUnit.text === "" && newUnit.text === "") continue;
      changes.push(
        toChange(sides, kind, [oldUnit], [newUnit], {
          moved,
          words,
          formatting,
          coarse: edited && redline.coarse,
        }),
      );
    } else if (!moved) flush();
    else {
      const last = range.at(-1);
      const follows =
        last === undefined ||
        (last.oldUnit.index + 1 === oldUnit.index && last.newUnit.index + 1 === newUnit.index);
      if (!follows) flush();
      range.push(match);
    }
  }
  flush();
  return changes;
}

function readBlockNotes(oldUnit: Unit, newUnit: Unit): FormattingNote[] {
  const oldFormats = readBlockFormats(oldUnit);
  const newFormats = readBlockFormats(newUnit);
  return sameFormats(oldFormats, newFormats)
    ? []
    : [{ text: "", old: oldFormats, new: newFormats }];
}

/** A list that counts otherwise is one change, however many items it has. */
function readListChanges(
  sides: BodySides,
  matches: readonly Match[],
  containers: BlockPairs,
): UnitChange[] {
  const seen = new Set<Block>();
  const told = matches.filter(({ oldUnit, newUnit }) => oldUnit.text !== "" || newUnit.text !== "");
  return told.flatMap(({ oldUnit, newUnit }) =>
    oldUnit.containers.flatMap((oldList): UnitChange[] => {
      const newList = containers.get(oldList);
      if (newList === undefined || !oldList.node.type.name.endsWith("List") || seen.has(oldList))
        return [];
      if (!newUnit.containers.includes(newList)) return [];
      seen.add(oldList);
      const notes = [{ text: "", old: [readListFormat(oldList)], new: [readListFormat(newList)] }];
      if (sameFormats(notes[0]!.old, notes[0]!.new)) return [];
      const bothCount = oldList.node.type === newList.node.type;
      return [
        toChange(sides, "formatted", [oldUnit], [newUnit], {
          formatting: notes,
          numbering: bothCount,
        }),
      ];
    }),
  );
}

function toChange(
  sides: BodySides,
  kind: ChangeKind,
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  extra: Partial<ChangeDraft>,
): UnitChange {
  const textOf = (units: readonly Unit[]) =>
    units.length === 0 ? null : units.map((unit) => unit.text).join("\n");
  const headingOf = (units: readonly Unit[], all: readonly Unit[]) =>
    all[units[0]?.section ?? -1]?.text ?? null;
  const idsOf = (units: readonly Unit[]) =>
    units.flatMap((unit) =>
      typeof unit.block.node.attrs.id === "string" ? [unit.block.node.attrs.id] : [],
    );

  const oldText = textOf(oldUnits);
  const newText = textOf(newUnits);
  const says = kind === "edited" || kind === "inserted" || kind === "deleted";
  const oldBlocks = idsOf(oldUnits);
  const newBlocks = idsOf(newUnits);
  const draft: ChangeDraft = {
    kind,
    moved: false,
    section: { old: headingOf(oldUnits, sides.oldUnits), new: headingOf(newUnits, sides.newUnits) },
    old: oldText,
    new: newText,
    meaning: says ? readMeaning(oldText, newText) : [],
    numbering: kind === "edited" && isNumberingOnly(oldText ?? "", newText ?? ""),
    words: null,
    coarse: false,
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
