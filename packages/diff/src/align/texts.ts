import { bareHeading } from "../blocks/bare-heading.ts";
import { scanTokens } from "../blocks/scan-tokens.ts";
import type { Unit } from "../blocks/unit.ts";
import type { Intern } from "../words/interner.ts";

/** The units of one document with what alignment reads of their words. */
export interface Side {
  readonly units: readonly Unit[];
  /** The words of each unit in order, as numbers; letter case does not count. */
  readonly words: readonly Int32Array[];
}

/** Reads the words of both sides; units that read alike share theirs. */
export function readSides(
  oldUnits: readonly Unit[],
  newUnits: readonly Unit[],
  intern: Intern,
): { readonly oldSide: Side; readonly newSide: Side } {
  const known = new Map<string, Int32Array>();
  const lower = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = lower.get(word);
    if (number !== undefined) return number;
    const made = intern(word.toLowerCase());
    lower.set(word, made);
    return made;
  };
  const wordsOf = (unit: Unit): Int32Array => {
    // Which number a heading has says where it stands, not which one it is.
    const text = unit.kind === "heading" ? bareHeading(unit.key) : unit.key;
    const shared = known.get(text);
    if (shared !== undefined) return shared;
    const words: number[] = [];
    scanTokens(text, (kind, from, to) => {
      if (kind === "word" || kind === "leaf") words.push(numberOf(text.slice(from, to)));
    });
    const numbers = Int32Array.from(words);
    known.set(text, numbers);
    return numbers;
  };
  const read = (units: readonly Unit[]): Side => ({ units, words: units.map(wordsOf) });
  return { oldSide: read(oldUnits), newSide: read(newUnits) };
}
