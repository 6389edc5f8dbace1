/** Letters or figures, joined inside by a hyphen, apostrophe, colon or full stop (`KF:s`, `e-post`). */
const word = /[\p{L}\p{N}]+(?:[-’':.][\p{L}\p{N}]+)*/gu;

/** The words of a text, as they stand. */
export function readWords(text: string): string[] {
  return text.match(word) ?? [];
}
