import type { Token } from "../blocks/token.ts";
import { dropIslands } from "./drop-islands.ts";
import type { Intern } from "./interner.ts";
import { matchTokens, type Numbered } from "./match-tokens.ts";
import { slideEdits } from "./slide-edits.ts";
import type { Work } from "./work.ts";

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
  /** True when the work bound was reached and some stretch is told as one replacement. */
  readonly coarse: boolean;
}

/** What a comparison shares between its texts. */
export interface WordContext {
  readonly intern: Intern;
  readonly work: Work;
}

/** The tokens of one side that carry a match: all but blanks. */
export interface Solid {
  readonly tokens: readonly Token[];
  /** Their places among all tokens. */
  readonly places: Int32Array;
  readonly numbered: Numbered;
}

/**
 * What changed between two token lists that are taken to be one text. Blanks are exact but carry no
 * match of their own: they are told equal only beside a word that is.
 */
export function diffTokens(
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
  { intern, work }: WordContext,
): TokenDiff {
  const older = readSolid(oldTokens, intern);
  const newer = readSolid(newTokens, intern);
  const { pairs, coarse } = matchTokens(older.numbered, newer.numbered, work);
  // What a coarse search left apart may well be the same: it does not make the rest chance.
  const certain = coarse ? pairs : dropIslands(pairs, older, newer);
  const kept = slideEdits(certain, older, newer);
  return {
    stretches: toStretches(
      kept.map(([oldAt, newAt]) => [older.places[oldAt]!, newer.places[newAt]!]),
      oldTokens,
      newTokens,
    ),
    coarse,
  };
}

function readSolid(tokens: readonly Token[], intern: Intern): Solid {
  const places = new Int32Array(tokens.length);
  const ids = new Int32Array(tokens.length);
  const weights = new Float32Array(tokens.length);
  let count = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind === "space") continue;
    places[count] = index;
    ids[count] = intern(token.key);
    weights[count] = weightOf(token);
    count += 1;
  }
  return {
    tokens,
    places: places.subarray(0, count),
    numbered: { ids: ids.subarray(0, count), weights: weights.subarray(0, count) },
  };
}

/** What it is worth to keep a token: marks and little words are shared by chance. */
function weightOf(token: Token): number {
  if (token.kind === "leaf") return 2;
  if (token.kind === "mark") return 0.2;
  return token.text.length <= 3 ? 0.6 : 1 + Math.min(token.text.length, 12) / 24;
}

function toStretches(
  pairs: readonly [number, number][],
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
): Stretch[] {
  const stretches: { -readonly [key in keyof Stretch]: Stretch[key] }[] = [];
  const add = (equal: boolean, oldFrom: number, oldTo: number, newFrom: number, newTo: number) => {
    if (oldFrom === oldTo && newFrom === newTo) return;
    const last = stretches.at(-1);
    if (last?.equal === equal) {
      last.oldTo = oldTo;
      last.newTo = newTo;
    } else stretches.push({ equal, oldFrom, oldTo, newFrom, newTo });
  };
  const alike = (oldAt: number, newAt: number) => {
    const oldToken = oldTokens[oldAt]!;
    return oldToken.kind === "space" && oldToken.key === newTokens[newAt]!.key;
  };

  let oldAt = 0;
  let newAt = 0;
  for (let index = 0; index <= pairs.length; index += 1) {
    const [oldPair, newPair] = pairs[index] ?? [oldTokens.length, newTokens.length];
    let head = 0;
    while (oldAt + head < oldPair && newAt + head < newPair && alike(oldAt + head, newAt + head))
      head += 1;
    let tail = 0;
    while (
      oldPair - tail > oldAt + head &&
      newPair - tail > newAt + head &&
      alike(oldPair - tail - 1, newPair - tail - 1)
    ) {
      tail += 1;
    }
    add(true, oldAt, oldAt + head, newAt, newAt + head);
    add(false, oldAt + head, oldPair - tail, newAt + head, newPair - tail);
    add(true, oldPair - tail, oldPair, newPair - tail, newPair);
    if (index < pairs.length) add(true, oldPair, oldPair + 1, newPair, newPair + 1);
    oldAt = oldPair + 1;
    newAt = newPair + 1;
  }
  return stretches;
}
