import type { Range } from "../pairs/difference.ts";

/**
 * Finds the words of a text again in what a tool returns, by counting characters that are no
 * blanks: a tool may cut words and treat blanks as it likes. A word counts as changed where any
 * part of it is.
 */
export class Marker {
  readonly #characters: string;
  readonly #wordOf: Uint32Array;
  readonly #changed: Uint8Array;
  #at = 0;

  constructor(words: readonly string[]) {
    this.#characters = words.join("");
    this.#wordOf = new Uint32Array(this.#characters.length + 1).fill(words.length);
    this.#changed = new Uint8Array(words.length);
    let at = 0;
    for (const [index, word] of words.entries()) {
      this.#wordOf.fill(index, at, at + word.length);
      at += word.length;
    }
  }

  /** The word that what is read next begins in. */
  get word(): number {
    return this.#wordOf[this.#at]!;
  }

  /** Goes on over this text. Throws where it is not what comes next. */
  read(text: string, changed: boolean): void {
    const found = text.replaceAll(/\s/g, "");
    const expected = this.#characters.slice(this.#at, this.#at + found.length);
    if (found !== expected)
      throw new Error(
        `the tool altered the text: "${found.slice(0, 40)}" for "${expected.slice(0, 40)}"`,
      );
    if (changed)
      for (let at = this.#at; at < this.#at + found.length; at += 1)
        this.#changed[this.#wordOf[at]!] = 1;
    this.#at += found.length;
  }

  /** The words marked. Throws unless all was read. */
  finish(): Range[] {
    if (this.#at < this.#characters.length)
      throw new Error(`the tool left out "${this.#characters.slice(this.#at, this.#at + 40)}"`);
    return toRanges(this.#changed);
  }
}

/** The runs of what is marked, in order. */
export function toRanges(marked: Uint8Array, from = 0, to = marked.length): Range[] {
  const ranges: Range[] = [];
  for (let at = from; at < to; at += 1) {
    if (marked[at] === 0) continue;
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === at) ranges[ranges.length - 1] = [last[0], at + 1];
    else ranges.push([at, at + 1]);
  }
  return ranges;
}
