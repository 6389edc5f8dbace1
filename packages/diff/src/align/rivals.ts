import type { Fingerprint, Likeness } from "./likeness.ts";
import type { Side } from "./texts.ts";

/** A word pair in more units than this is common: it counts as shared by all, unsearched. */
const mostPostings = 40;
const mostCandidates = 4;

interface Place {
  readonly which: 0 | 1;
  readonly index: number;
}

/**
 * How like a pair of texts the likest other text of either document is, 0 to 1: what stands between
 * the pair and the belief that one of them is the other, moved.
 */
export function findRivals(
  pairs: readonly (readonly [number, number])[],
  oldSide: Side,
  newSide: Side,
  likeness: Likeness,
): number[] {
  const asked = new Map<number, Place[]>();
  for (const [oldIndex, newIndex] of pairs) {
    for (const pair of likeness.fingerprint(0, oldIndex).pairs) asked.set(pair, []);
    for (const pair of likeness.fingerprint(1, newIndex).pairs) asked.set(pair, []);
  }
  if (asked.size === 0) return [];
  const isAsked = createSieve(asked.keys(), asked.size);
  for (const [which, side] of [oldSide, newSide].entries() as Iterable<[0 | 1, Side]>) {
    for (const { index } of side.units) {
      likeness.forEachPair(which, index, (pair) => {
        const places = isAsked(pair) ? asked.get(pair) : undefined;
        if (places === undefined || places.length > mostPostings) return;
        const last = places.at(-1);
        if (last?.which !== which || last.index !== index) places.push({ which, index });
      });
    }
  }
  return pairs.map(([oldIndex, newIndex]) => {
    const own = (place: Place) => place.index === (place.which === 0 ? oldIndex : newIndex);
    return Math.max(
      findLikest(likeness.fingerprint(0, oldIndex), own, asked, likeness),
      findLikest(likeness.fingerprint(1, newIndex), own, asked, likeness),
    );
  });
}

/** False for most numbers that are not among the asked, at the price of one look into an array. */
function createSieve(numbers: Iterable<number>, count: number): (number: number) => boolean {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1024, count * 16)));
  const marks = new Uint8Array(size);
  for (const number of numbers) marks[number & (size - 1)] = 1;
  return (number) => marks[number & (size - 1)] === 1;
}

function findLikest(
  fingerprint: Fingerprint,
  own: (place: Place) => boolean,
  postings: ReadonlyMap<number, readonly Place[]>,
  likeness: Likeness,
): number {
  let common = 0;
  const votes = new Map<string, { readonly place: Place; count: number }>();
  for (const pair of fingerprint.pairs) {
    const places = postings.get(pair) ?? [];
    if (places.length > mostPostings) {
      common += 1;
      continue;
    }
    for (const place of places) {
      if (own(place)) continue;
      const name = `${place.which} ${place.index}`;
      const vote = votes.get(name);
      if (vote === undefined) votes.set(name, { place, count: 1 });
      else vote.count += 1;
    }
  }
  const likest = [...votes.values()]
    .toSorted((left, right) => right.count - left.count)
    .slice(0, mostCandidates)
    .map(({ place }) =>
      likeness.compareEvenly(fingerprint, likeness.fingerprint(place.which, place.index)),
    );
  return Math.max(0, common / Math.max(1, fingerprint.pairs.length), ...likest);
}
