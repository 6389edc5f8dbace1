import type { Passage, Piece, Unit } from "@klubba/diff";
import type { Item, ParagraphItem, TableItem } from "./flow.ts";

/** What is the same in both documents, perhaps edited: one on either side, or several joined or split. */
export type Pair = TextPair | TablePair;

interface Stretch {
  /** Places among the items of either side. */
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

export interface TextPair extends Stretch {
  readonly kind: "text";
  /** Null where one of the two is no text, or nothing in them is worth keeping. */
  readonly pieces: readonly Piece[] | null;
}

export interface TablePair extends Stretch {
  readonly kind: "table";
}

/** The pairs among these items, in the order of both sides. `fixed` go before what the passages say. */
export function pairItems(
  oldItems: readonly Item[],
  newItems: readonly Item[],
  passages: readonly Passage[],
  fixed: readonly TextPair[] = [],
): Pair[] {
  const [oldPlaces, newPlaces] = [placesOf(oldItems), placesOf(newItems)];
  const pairs: Pair[] = [...fixed];
  const rows = new Map<string, TablePair & { count: number }>();
  for (const passage of passages) {
    if (passage.kind !== "same" && passage.kind !== "edited") continue;
    const olds = readRun(passage.oldUnits, oldPlaces);
    const news = readRun(passage.newUnits, newPlaces);
    if (olds === null || news === null) continue;
    const stretch = { oldFrom: olds.from, oldTo: olds.to, newFrom: news.from, newTo: news.to };
    if (passage.cells === null) {
      const several = passage.oldUnits.length + passage.newUnits.length > 2;
      if (several && passage.pieces.length === 0) continue;
      pairs.push({ kind: "text", ...stretch, pieces: readPieces(passage) });
      continue;
    }
    const key = `${olds.from} ${news.from}`;
    const known = rows.get(key) ?? { kind: "table", ...stretch, count: 0 };
    rows.set(key, { ...known, count: known.count + 1 });
  }
  // A table whose rows are in several others is the one with most of them.
  const tables = [...rows.values()].toSorted((left, right) => right.count - left.count);
  const [oldTables, newTables] = [new Set<number>(), new Set<number>()];
  for (const { count: _count, ...pair } of tables) {
    if (oldTables.has(pair.oldFrom) || newTables.has(pair.newFrom)) continue;
    oldTables.add(pair.oldFrom);
    newTables.add(pair.newFrom);
    pairs.push(pair);
  }
  return inOrder(pairs, new Set(fixed));
}

const readPieces = ({ pieces }: Passage): readonly Piece[] | null =>
  pieces.length === 0 ? null : pieces;

/** Those that keep both orders; `fixed` stay whatever stands against them. */
function inOrder(pairs: readonly Pair[], fixed: ReadonlySet<Pair>): Pair[] {
  const crosses = (left: Pair, right: Pair) =>
    left !== right && !(isBefore(left, right) || isBefore(right, left));
  const free = pairs.filter(
    (pair) => fixed.has(pair) || ![...fixed].some((other) => crosses(pair, other)),
  );
  const kept: Pair[] = [];
  for (const pair of free.toSorted((left, right) => left.oldFrom - right.oldFrom)) {
    const last = kept.at(-1);
    if (last === undefined || isBefore(last, pair)) kept.push(pair);
  }
  return kept;
}

const isBefore = (left: Pair, right: Pair) =>
  left.oldTo <= right.oldFrom && left.newTo <= right.newFrom;

type Places = ReadonlyMap<Unit, number>;

/** Where each unit stands; all rows of a table stand where it does. */
function placesOf(items: readonly Item[]): Places {
  const places = new Map<Unit, number>();
  for (const [place, item] of items.entries())
    for (const unit of unitsOf(item)) places.set(unit, place);
  return places;
}

const unitsOf = (item: ParagraphItem | TableItem): Unit[] =>
  (item.kind === "paragraph" ? [item] : item.rows).flatMap(({ unit }) => unit ?? []);

/** The places of units that stand right after one another; else null. */
function readRun(units: readonly Unit[], places: Places): { from: number; to: number } | null {
  const from = places.get(units[0]!);
  if (from === undefined) return null;
  const isRun = units.every((unit, index) => places.get(unit) === from + index);
  return isRun ? { from, to: from + units.length } : null;
}
