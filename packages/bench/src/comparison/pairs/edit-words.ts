import type { Random } from "./random.ts";
import type { Writer } from "./writer.ts";

/** A stretch of a revised text: kept from the old, put in, or taken out of it. */
export interface Piece {
  readonly kind: "kept" | "inserted" | "deleted";
  readonly words: readonly string[];
}

export const kept = (words: readonly string[]): Piece => ({ kind: "kept", words });
export const inserted = (words: readonly string[]): Piece => ({ kind: "inserted", words });
export const deleted = (words: readonly string[]): Piece => ({ kind: "deleted", words });

/**
 * Edits some words: replaced by one or two, put in, or taken out, at most three at a time. Edits
 * stand eight words apart or more; `close` ones one to four.
 */
export function editWords(
  words: readonly string[],
  edits: number,
  close: boolean,
  random: Random,
  writer: Writer,
): Piece[] {
  const places: number[] = [];
  let place = close ? random.below(Math.max(1, words.length - 8)) : random.below(6);
  for (let edit = 0; edit < (close ? 2 + random.below(2) : edits); edit += 1) {
    places.push(place);
    place += close ? 2 + random.below(3) : 8 + random.below(12);
  }

  const pieces: Piece[] = [];
  let at = 0;
  for (const from of places) {
    const word = words[from];
    if (word === undefined || from < at || !/[\p{L}\p{N}]/u.test(word)) continue;
    if (from > at) pieces.push(kept(words.slice(at, from)));
    const count = random.chance(0.7) ? 1 : 1 + random.below(3);
    const to = Math.min(words.length, from + count);
    const kind = random.next();
    if (kind < 0.6) {
      const replacement = [writer.word(word), ...(random.chance(0.5) ? [writer.word()] : [])];
      pieces.push(deleted(words.slice(from, to)), inserted(replacement));
      at = to;
    } else if (kind < 0.8) {
      const added = Array.from({ length: count }, () => writer.word(word));
      pieces.push(inserted(added), kept([word]));
      at = from + 1;
    } else {
      pieces.push(deleted(words.slice(from, to)));
      at = to;
    }
  }
  if (at < words.length) pieces.push(kept(words.slice(at)));
  return pieces;
}
