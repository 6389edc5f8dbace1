import type { Passage, Piece, Span, Unit } from "@klubba/diff";
import type { XmlElement } from "../xml/element.ts";
import type { Item } from "./flow.ts";
import { readEdits } from "./read-edits.ts";
import type { Reviser } from "./revise.ts";
import type { Side } from "./side.ts";

/** One end of a move at a unit: where its range begins and ends, and what moved otherwise. */
export interface MoveEnd {
  readonly start: XmlElement | null;
  readonly end: XmlElement | null;
  /** What of the unit's text the other end has not, in order: words that went or came on the way. */
  readonly edits: readonly Span[];
}

/** What moved, by the units of either side that are written as moved. */
export interface Moves {
  readonly from: ReadonlyMap<Unit, MoveEnd>;
  readonly to: ReadonlyMap<Unit, MoveEnd>;
}

export const noMoves: Moves = { from: new Map(), to: new Map() };

interface Moved {
  readonly move: number | null;
  readonly oldUnits: readonly Unit[];
  readonly newUnits: readonly Unit[];
  readonly pieces: readonly Piece[];
}

/**
 * The moves that Word can tell: texts and pictures that stand together at both ends. Each has one
 * range at either end, and both carry its name. What else moved, table rows above all, is written as
 * deleted and inserted. `unmoved` are units that are written in their place whatever moved.
 */
export function planMoves(
  passages: readonly Passage[],
  oldFlows: readonly (readonly Item[])[],
  newFlows: readonly (readonly Item[])[],
  unmoved: ReadonlySet<Unit>,
  { oldSide, newSide, revise }: Record<"oldSide" | "newSide", Side> & { revise: Reviser },
): Moves {
  const [oldPlaces, newPlaces] = [readPlaces(oldFlows, unmoved), readPlaces(newFlows, unmoved)];
  const arrived = new Map(
    passages
      .filter(({ kind }) => kind === "movedTo")
      .map((passage) => [passage.oldUnits[0], passage]),
  );
  const closing = readClosing([...oldFlows, ...newFlows]);
  const isClosing = ({ oldUnits, newUnits }: Moved) =>
    [...oldUnits, ...newUnits].some((unit) => closing.has(unit));
  const moved = passages.filter(
    (passage): passage is Passage & Moved =>
      passage.kind === "movedFrom" &&
      !(isClosing(passage) && passage.oldUnits.length + passage.newUnits.length > 2) &&
      arrived.has(passage.oldUnits[0]) &&
      isRun(passage.oldUnits, oldPlaces) &&
      isRun(passage.newUnits, newPlaces),
  );

  const groups: Moved[][] = [];
  for (const passage of moved) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      last !== undefined &&
      last.move === passage.move &&
      !isClosing(passage) &&
      isRun([...last.oldUnits, ...passage.oldUnits], oldPlaces) &&
      isRun([...last.newUnits, ...passage.newUnits], newPlaces);
    if (goesOn) group!.push(passage);
    else groups.push([passage]);
  }

  const [from, to] = [new Map<Unit, MoveEnd>(), new Map<Unit, MoveEnd>()];
  for (const [index, group] of groups.entries()) {
    const name = `move${index + 1}`;
    const edited = group.map((moved) => readEdits(moved, oldSide.document, newSide.document));
    const ends = [
      ["movedFrom", from, edited.flatMap((sides) => sides.old)],
      ["movedTo", to, edited.flatMap((sides) => sides.new)],
    ] as const;
    for (const [kind, into, units] of ends) {
      const [start, end] = revise.range(kind, name);
      for (const [place, { unit, edits }] of units.entries()) {
        into.set(unit, {
          start: place === 0 ? start : null,
          end: place === units.length - 1 ? end : null,
          edits,
        });
      }
    }
  }
  return { from, to };
}

/** Places in the file; what stands in different flows does not stand together. */
function readPlaces(
  flows: readonly (readonly Item[])[],
  unmoved: ReadonlySet<Unit>,
): ReadonlyMap<Unit, number> {
  const places = new Map<Unit, number>();
  let place = 0;
  for (const flow of flows) {
    place += 1;
    for (const item of flow) {
      place += 1;
      if (item.kind === "paragraph" && item.unit !== null && !unmoved.has(item.unit))
        places.set(item.unit, place);
    }
  }
  return places;
}

/**
 * The last paragraphs before a table and before an end. `closeFlow` may put one after others, so that
 * a range must not lead into it: it has one of its own.
 */
function readClosing(flows: readonly (readonly Item[])[]): ReadonlySet<Unit> {
  return new Set(
    flows.flatMap((flow) =>
      flow.flatMap((item, index) => {
        const next = flow[index + 1];
        const isLast = next === undefined || next.kind === "table";
        return isLast && item.kind === "paragraph" && item.unit !== null ? [item.unit] : [];
      }),
    ),
  );
}

/** True when the units stand in the file one right after another. */
function isRun(units: readonly Unit[], places: ReadonlyMap<Unit, number>): boolean {
  const first = places.get(units[0]!);
  return first !== undefined && units.every((unit, index) => places.get(unit) === first + index);
}
