/** Where two texts begin and cease to differ, in whole sentences. */
export interface Differing {
  readonly from: number;
  readonly oldTo: number;
  readonly newTo: number;
}

/** True where a sentence begins: after the end of another, with a capital. */
function startsSentence(text: string, at: number): boolean {
  return (
    /\s/.test(text[at - 1] ?? "") && /[.!?]/.test(text[at - 2] ?? "") && /\p{Lu}/u.test(text[at]!)
  );
}

/** The stretch that is left when the sentences that both texts begin or end with are taken away. */
export function cutShared(oldText: string, newText: string): Differing {
  const shorter = Math.min(oldText.length, newText.length);
  let head = 0;
  while (head < shorter && oldText.charCodeAt(head) === newText.charCodeAt(head)) head += 1;
  let tail = 0;
  while (
    tail < shorter - head &&
    oldText.charCodeAt(oldText.length - 1 - tail) === newText.charCodeAt(newText.length - 1 - tail)
  ) {
    tail += 1;
  }
  // The letter that starts the sentence must itself be shared.
  let from = head - 1;
  while (from > 0 && !startsSentence(oldText, from)) from -= 1;
  from = Math.max(0, from);
  // What ends the sentence before must be too, or it may be no sentence's end in the other text.
  let kept = tail - 2;
  while (kept > 0 && !startsSentence(oldText, oldText.length - kept)) kept -= 1;
  kept = Math.max(0, kept);
  return { from, oldTo: oldText.length - kept, newTo: newText.length - kept };
}
