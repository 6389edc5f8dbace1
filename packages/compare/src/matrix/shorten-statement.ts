/**
 * A statement of at most `limit` UTF-16 units, for a cell that has no room for all of it. It ends
 * after a whole word, with "…" in the place of the punctuation that stood there.
 */
export function shortenStatement(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const room = text.slice(0, limit);
  const lastBlank = room.search(/\s\S*$/);
  const words = room.slice(0, lastBlank > 0 ? lastBlank : limit - 1);
  return `${words.replace(/[\s.,;:!?…–-]+$/, "")}…`;
}
