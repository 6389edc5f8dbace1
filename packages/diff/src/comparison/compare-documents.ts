import type { PolicyDocument } from "@klubba/model";
import { type Alignment, alignUnits } from "../align/align-units.ts";
import { readStanding } from "../blocks/read-standing.ts";
import { readUnits, type Unit } from "../blocks/unit.ts";
import { type Change, type ChangeDraft, type ChangeKind, changeKinds } from "../changes/change.ts";
import { type BodySides, readBodyChanges } from "../changes/read-body-changes.ts";
import { readPropertyChanges } from "../changes/read-property-changes.ts";
import { sortByMeaning } from "../changes/sort-changes.ts";
import { type Meaning, meanings } from "../meaning/meaning.ts";
import { pairRows } from "../rows/pair-rows.ts";
import { toRowSide } from "../rows/to-row-side.ts";
import { applyScript } from "../script/apply-script.ts";
import { buildScript } from "../script/build-script.ts";
import { invertScript } from "../script/invert-script.ts";
import { type BlockPairs, matchContainers } from "../script/match-containers.ts";
import { equalJson } from "../script/record-edit.ts";
import type { Script } from "../script/script.ts";
import type { Comparison, Summary } from "./comparison.ts";

/**
 * Compares two documents as they stand (comments aside, undecided suggestions not taken). Total:
 * every comparison is proven before it is returned, forwards and back; one that fails its proof is
 * replaced by a plain deletion and insertion of everything, and its script's `method` says so.
 */
export function compareDocuments(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): Comparison {
  const oldStanding = readStanding(oldDocument);
  const newStanding = readStanding(newDocument);
  // "[bild: …]" is said in one language on both sides, lest two alike differ.
  const oldShown = {
    ...oldStanding,
    head: { ...oldStanding.head, language: newStanding.head.language },
  };
  const oldSide = { document: oldStanding, ...readUnits(oldShown) };
  const newSide = { document: newStanding, ...readUnits(newStanding) };
  const sides: BodySides = {
    oldDocument: oldShown,
    newDocument: newStanding,
    oldUnits: oldSide.units,
    newUnits: newSide.units,
  };

  const properties = readPropertyChanges(oldStanding, newStanding);
  const compose = (alignment: Alignment, method: Script["method"]): Comparison => {
    const containers = matchContainers(oldSide.root, newSide.root, alignment);
    const script = buildScript(oldSide, newSide, alignment, containers, method);
    return { script, ...readReading(sides, alignment, containers, properties) };
  };
  const comparison = compose(alignUnits(oldSide.units, newSide.units), "aligned");
  return isProven(oldStanding, newStanding, comparison.script)
    ? comparison
    : compose([], "replaced");
}

/** True when the script makes the new document of the old, and its inverse the old of the new. */
function isProven(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
  script: Script,
): boolean {
  try {
    return (
      sameDocument(applyScript(oldDocument, script), newDocument) &&
      sameDocument(applyScript(newDocument, invertScript(script)), oldDocument)
    );
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function sameDocument(left: PolicyDocument, right: PolicyDocument): boolean {
  return (
    left.body.eq(right.body) &&
    equalJson(
      [left.head, left.fields, left.evidence],
      [right.head, right.fields, right.evidence],
    ) &&
    equalJson(Object.keys(left.fields), Object.keys(right.fields))
  );
}

function readReading(
  sides: BodySides,
  alignment: Alignment,
  containers: BlockPairs,
  properties: readonly ChangeDraft[],
): Omit<Comparison, "script"> {
  const pairs = pairRows(sides.oldUnits, sides.newUnits, alignment);
  const placeOfUnit = new Map<Unit, number>();
  for (const [place, [oldUnit, newUnit]] of pairs.entries()) {
    if (oldUnit !== null) placeOfUnit.set(oldUnit, place);
    if (newUnit !== null) placeOfUnit.set(newUnit, place);
  }
  // A text that moved is met where it now stands.
  const placeOf = (units: readonly Unit[]) =>
    units[0] === undefined ? 0 : (placeOfUnit.get(units[0]) ?? 0);
  const body = readBodyChanges(sides, alignment, containers)
    .map((change) => ({
      ...change,
      place: placeOf(change.newUnits.length > 0 ? change.newUnits : change.oldUnits),
    }))
    .toSorted((left, right) => left.place - right.place);

  const changes: Change[] = [];
  const idsOfUnit = new Map<Unit, string[]>();
  const number = () => `c${changes.length + 1}`;
  for (const draft of properties) changes.push({ id: number(), ...draft });
  for (const { draft, oldUnits, newUnits } of body) {
    const id = number();
    changes.push({ id, ...draft });
    for (const unit of [...oldUnits, ...newUnits]) {
      idsOfUnit.set(unit, [...(idsOfUnit.get(unit) ?? []), id]);
    }
  }

  const rows = pairs.map(([oldUnit, newUnit]) => ({
    old: oldUnit === null ? null : toRowSide(oldUnit, sides.oldDocument),
    new: newUnit === null ? null : toRowSide(newUnit, sides.newDocument),
    changes: [
      ...new Set(
        [oldUnit, newUnit].flatMap((unit) => (unit === null ? [] : (idsOfUnit.get(unit) ?? []))),
      ),
    ],
  }));
  return {
    changes: sortByMeaning(changes),
    summary: summarise(changes, countGuidance(sides, alignment)),
    rows,
  };
}

function countGuidance(sides: BodySides, alignment: Alignment): number {
  const pairs = alignment.filter(({ oldUnit }) => oldUnit.guidance);
  const count = (units: readonly Unit[]) =>
    units.filter((unit) => unit.guidance && unit.text !== "").length;
  const same = pairs.filter(
    ({ oldUnit, newUnit }) => oldUnit.key === newUnit.key && oldUnit.text !== "",
  ).length;
  const edited = pairs.filter(({ oldUnit, newUnit }) => oldUnit.key !== newUnit.key).length;
  return count(sides.oldUnits) + count(sides.newUnits) - 2 * same - edited;
}

function summarise(changes: readonly Change[], guidance: number): Summary {
  const kinds = Object.fromEntries(
    changeKinds.map((kind) => [kind, changes.filter((change) => change.kind === kind).length]),
  ) as Record<ChangeKind, number>;
  const named = Object.fromEntries(
    meanings.map((meaning) => [
      meaning,
      changes.filter((change) => change.meaning.includes(meaning)).length,
    ]),
  ) as Record<Meaning, number>;
  const movedAndEdited = changes.filter(
    (change) => change.kind === "edited" && change.moved,
  ).length;
  return { total: changes.length, kinds, meanings: named, movedAndEdited, guidance };
}
