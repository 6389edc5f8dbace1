import { diffArrays } from "diff";
import type { Token } from "../blocks/token.ts";

/** A stretch of tokens, by index: the same on both sides, or `old` replaced by `new`. */
export interface Stretch {
  readonly equal: boolean;
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

export interface TokenDiff {
  readonly stretches: readonly Stretch[];
  /** True when the work bound was reached and the middle is told as one replacement. */
  readonly coarse: boolean;
}

/** Counted work: texts that lie further apart than this many tokens are not searched. */
const mostEdits = 800;

/**
 * What changed between two token lists that are taken to be one text. Blanks are exact but carry no
 * match of their own: they are told equal only beside a word that is.
 */
export function diffTokens(oldTokens: readonly Token[], newTokens: readonly Token[]): TokenDiff {
  const oldSolid = readSolid(oldTokens);
  const newSolid = readSolid(newTokens);
  const found = diffArrays(
    oldSolid.map((index) => oldTokens[index]!.key),
    newSolid.map((index) => newTokens[index]!.key),
    { maxEditLength: mostEdits },
  );

  let oldAt = 0;
  let newAt = 0;
  const pairs: [number, number][] = [];
  for (const part of found ?? []) {
    if (part.added) newAt += part.count;
    else if (part.removed) oldAt += part.count;
    else {
      for (let index = 0; index < part.count; index += 1) {
        pairs.push([oldSolid[oldAt + index]!, newSolid[newAt + index]!]);
      }
      oldAt += part.count;
      newAt += part.count;
    }
  }
  const kept = dropIslands(pairs, oldTokens, newTokens);
  return { stretches: toStretches(kept, oldTokens, newTokens), coarse: found === undefined };
}

const readSolid = (tokens: readonly Token[]): number[] =>
  [...tokens.keys()].filter((index) => tokens[index]!.kind !== "space");

/**
 * Leaves out the lone comma or little word that two replacements happen to share: read as kept, it
 * breaks one change into confetti.
 */
function dropIslands(
  pairs: readonly [number, number][],
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
): [number, number][] {
  const solidBetween = (tokens: readonly Token[], from: number, to: number) =>
    tokens.slice(Math.max(0, from), to).some((token) => token.kind !== "space");
  const replacedBetween = (left: readonly [number, number], right: readonly [number, number]) =>
    solidBetween(oldTokens, left[0] + 1, right[0]) &&
    solidBetween(newTokens, left[1] + 1, right[1]);

  const outside: [number, number] = [-1, -1];
  const end: [number, number] = [oldTokens.length, newTokens.length];
  const islands: [number, number][][] = [];
  for (const [index, pair] of pairs.entries()) {
    const before = pairs[index - 1];
    const touches =
      before !== undefined &&
      !solidBetween(oldTokens, before[0] + 1, pair[0]) &&
      !solidBetween(newTokens, before[1] + 1, pair[1]);
    if (touches) islands.at(-1)!.push(pair);
    else islands.push([pair]);
  }
  return islands.flatMap((island, index) => {
    const left = islands[index - 1]?.at(-1) ?? outside;
    const right = islands[index + 1]?.[0] ?? end;
    const atEdge = index === 0 || index === islands.length - 1;
    const letters = island.reduce((sum, [at]) => sum + weightOf(oldTokens[at]!), 0);
    const lone =
      !atEdge &&
      letters <= 3 &&
      replacedBetween(left, island[0]!) &&
      replacedBetween(island.at(-1)!, right);
    return lone ? [] : island;
  });
}

const weightOf = (token: Token): number => {
  if (token.kind === "leaf") return 10;
  return token.kind === "word" ? token.text.length : 0;
};

function toStretches(
  pairs: readonly [number, number][],
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (equal: boolean, oldFrom: number, oldTo: number, newFrom: number, newTo: number) => {
    if (oldFrom === oldTo && newFrom === newTo) return;
    const last = stretches.at(-1);
    if (last?.equal === equal) stretches[stretches.length - 1] = { ...last, oldTo, newTo };
    else stretches.push({ equal, oldFrom, oldTo, newFrom, newTo });
  };

  let oldAt = 0;
  let newAt = 0;
  for (const [oldPair, newPair] of [...pairs, [oldTokens.length, newTokens.length] as const]) {
    let head = 0;
    while (
      oldAt + head < oldPair &&
      newAt + head < newPair &&
      oldTokens[oldAt + head]!.key === newTokens[newAt + head]!.key
    ) {
      head += 1;
    }
    let tail = 0;
    while (
      oldPair - tail > oldAt + head &&
      newPair - tail > newAt + head &&
      oldTokens[oldPair - tail - 1]!.key === newTokens[newPair - tail - 1]!.key
    ) {
      tail += 1;
    }
    add(true, oldAt, oldAt + head, newAt, newAt + head);
    add(false, oldAt + head, oldPair - tail, newAt + head, newPair - tail);
    add(true, oldPair - tail, oldPair, newPair - tail, newPair);
    if (oldPair < oldTokens.length) add(true, oldPair, oldPair + 1, newPair, newPair + 1);
    oldAt = oldPair + 1;
    newAt = newPair + 1;
  }
  return stretches;
}
