import type { PolicyDocument } from "@klubba/model";
import { readStanding } from "../blocks/read-standing.ts";
import type { Unit } from "../blocks/unit.ts";
import { type Change, type ChangeDraft, type ChangeKind, changeKinds } from "../changes/change.ts";
import { readBodyChanges } from "../changes/read-body-changes.ts";
import { readPropertyChanges } from "../changes/read-property-changes.ts";
import { sortByMeaning } from "../changes/sort-changes.ts";
import { readLines } from "../lines/read-lines.ts";
import { type Meaning, meanings } from "../meaning/meaning.ts";
import { readRows } from "../rows/read-rows.ts";
import { applyScript } from "../script/apply-script.ts";
import { buildScript } from "../script/build-script.ts";
import { invertScript } from "../script/invert-script.ts";
import { equalJson } from "../script/record-edit.ts";
import type { Script } from "../script/script.ts";
import { isFaithful } from "./is-faithful.ts";
import type { Comparison, Summary } from "./comparison.ts";
import { type PairedDocuments, pairDocuments, unpaired } from "./pair-documents.ts";

/**
 * Compares two documents as they stand (comments aside, undecided suggestions not taken). Total:
 * every comparison is proven before it is returned, forwards and back, and what it shows against
 * what the documents say; one that fails is replaced by a plain deletion and insertion of everything, and its script's `method` says so.
 */
export function compareDocuments(
  oldDocument: PolicyDocument,
  newDocument: PolicyDocument,
): Comparison {
  const oldStanding = readStanding(oldDocument);
  const newStanding = readStanding(newDocument);
  const paired = pairDocuments(oldStanding, newStanding);
  const properties = readPropertyChanges(oldStanding, newStanding);
  const compose = (sides: PairedDocuments, method: Script["method"]): Comparison => ({
    script: buildScript(oldStanding, newStanding, sides, method),
    ...readReading(sides, properties),
  });
  const comparison = compose(paired, "aligned");
  const isShown = isFaithful(
    comparison.rows,
    paired.oldUnits,
    paired.newUnits,
    equalJson(oldStanding.fields, newStanding.fields),
  );
  return isShown && isProven(oldStanding, newStanding, comparison.script)
    ? comparison
    : compose(unpaired(paired), "replaced");
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
  sides: PairedDocuments,
  properties: readonly ChangeDraft[],
): Omit<Comparison, "script"> {
  const lines = readLines(sides.oldUnits, sides.newUnits, sides.alignment);
  const placeOfUnit = new Map<Unit, number>();
  for (const [place, line] of lines.entries())
    for (const unit of [...line.oldUnits, ...line.newUnits]) placeOfUnit.set(unit, place);
  // A text that moved is met where it now stands.
  const placeOf = (units: readonly Unit[]) =>
    units[0] === undefined ? 0 : (placeOfUnit.get(units[0]) ?? 0);
  const body = readBodyChanges(sides)
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
      const ids = idsOfUnit.get(unit);
      if (ids === undefined) idsOfUnit.set(unit, [id]);
      else ids.push(id);
    }
  }
  return {
    changes: sortByMeaning(changes),
    summary: summarise(changes, countGuidance(sides)),
    rows: readRows(lines, idsOfUnit, sides),
  };
}

function countGuidance({ alignment, oldUnits, newUnits }: PairedDocuments): number {
  const pairs = alignment.filter((match) => match.oldUnits[0]!.guidance);
  const count = (units: readonly Unit[]) =>
    units.filter((unit) => unit.guidance && unit.text !== "").length;
  const all = (units: readonly Unit[], which: "oldUnits" | "newUnits") =>
    count(units) - pairs.reduce((sum, match) => sum + count(match[which]), 0);
  const edited = pairs.filter((match) => match.oldUnits[0]!.key !== match.newUnits[0]!.key).length;
  return all(oldUnits, "oldUnits") + all(newUnits, "newUnits") + edited;
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
  const coarse = changes.filter((change) => change.coarse).length;
  return { total: changes.length, kinds, meanings: named, movedAndEdited, coarse, guidance };
}
