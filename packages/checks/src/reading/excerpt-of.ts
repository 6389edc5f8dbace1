/** How much of the surroundings an excerpt shows on either side, in characters. */
const around = 40;

/** The words from `start` to `end` with a few whole words on either side. */
export function excerptOf(text: string, start: number, end: number): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const head = before.length <= around ? before : before.slice(-around).replace(/^\S*\s?/u, "…");
  const tail = after.length <= around ? after : after.slice(0, around).replace(/\s?\S*$/u, "…");
  return (head + text.slice(start, end) + tail).replaceAll(/\s+/g, " ").trim();
}
