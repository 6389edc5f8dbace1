/**
 * Which label typing `typed` leads to: the next one after `from` that starts with it, round the
 * end; repeating one letter steps through those that start with it. Null when none does.
 */
export function findByTyping(
  labels: readonly string[],
  from: number,
  typed: string,
): number | null {
  const text = typed.toLocaleLowerCase();
  const repeated = text.length > 1 && text === text.slice(0, 1).repeat(text.length);
  const start = repeated ? text.slice(0, 1) : text;
  // A longer word may still fit where one is; a first letter steps on.
  const offset = start.length === 1 ? 1 : 0;
  for (let step = 0; step < labels.length; step += 1) {
    const index = (from + offset + step + labels.length) % labels.length;
    if (labels[index]?.toLocaleLowerCase().startsWith(start)) return index;
  }
  return null;
}
