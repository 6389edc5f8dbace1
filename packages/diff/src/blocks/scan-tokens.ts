/** What a stretch of text is to a comparison. `leaf` is an inline thing that is no text. */
export type TokenKind = "word" | "mark" | "space" | "leaf";

/** Stands before and after the key of an inline leaf, so that it cannot be read as typed words. */
export const leafMark = "\0";

const letter = 1;
const number = 2;
const space = 3;
const joiner = 4;
const comma = 5;
const mark = 6;

// Asked once for each character that turns up; a regular expression for each would be most of the work.
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return letter;
  if (/\p{N}/u.test(character)) return number;
  if (/\s/u.test(character)) return space;
  if (/[-'’:./]/u.test(character)) return joiner;
  return character === "," ? comma : mark;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at)!));
  const known = classes[code]!;
  if (known !== 0) return known;
  classes[code] = classify(text[at]!);
  return classes[code];
}

/** How many code units the character at `at` takes. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);

/**
 * Cuts running text into words, punctuation marks and runs of blanks; every character is in exactly
 * one. A word keeps its inner hyphen, apostrophe, colon, point or slash, a comma before a digit, and
 * the blank between thousands: `e-post`, `SKL:s`, `2009:400`, `1,5`, `50 000`. What stands between
 * two `leafMark`s is one leaf.
 */
export function scanTokens(
  text: string,
  emit: (kind: TokenKind, from: number, to: number) => void,
): void {
  let at = 0;
  while (at < text.length) {
    const from = at;
    if (text[at] === leafMark) {
      const end = text.indexOf(leafMark, at + 1);
      at = end < 0 ? text.length : end + 1;
      emit("leaf", from, at);
      continue;
    }
    const kind = classAt(text, at);
    at += widthAt(text, at);
    if (kind === letter || kind === number) {
      at = readWordEnd(text, at);
      if (kind === number && at - from <= 3) at = readThousands(text, from, at);
      emit("word", from, at);
    } else if (kind === space) {
      while (at < text.length && classAt(text, at) === space) at += 1;
      emit("space", from, at);
    } else emit("mark", from, at);
  }
}

function readWordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === letter || kind === number) at += widthAt(text, at);
    else if (kind === joiner || kind === comma) {
      if (at + 1 >= text.length) return at;
      const after = classAt(text, at + 1);
      if (after !== number && (kind === comma || after !== letter)) return at;
      at += 1;
    } else return at;
  }
  return at;
}

const thousands = /(?:[ \u00a0\u202f]\d{3})+(?![\p{L}\p{N}])/uy;

/** Where a number that goes on in groups of three digits ends: `50 000`; `to` where it does not. */
function readThousands(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (classAt(text, at) !== number) return to;
  thousands.lastIndex = to;
  return thousands.test(text) ? thousands.lastIndex : to;
}
