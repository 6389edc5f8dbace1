import type { Node } from "prosemirror-model";

/** `1`, `1.1`, … by block id, for the headings below the title. A lone first heading 1 is the title. */
export function readHeadingNumbers(body: Node): ReadonlyMap<string, string> {
  const headings: Node[] = [];
  body.forEach((node) => {
    if (node.type.name === "heading") headings.push(node);
  });
  const title = findTitleHeading(body);
  const numbered = headings.filter((heading) => heading !== title);
  const top = Math.min(...numbered.map((heading) => heading.attrs.level as number));

  const counts: number[] = [];
  const numbers = new Map<string, string>();
  for (const heading of numbered) {
    const depth = heading.attrs.level - top;
    counts.length = Math.min(counts.length, depth + 1);
    // Word counts a level that was skipped as if its first heading had been there.
    while (counts.length < depth) counts.push(1);
    counts[depth] = (counts[depth] ?? 0) + 1;
    numbers.set(heading.attrs.id, counts.join("."));
  }
  return numbers;
}

/** The first block when it is the body's only heading 1, else null. */
export function findTitleHeading(body: Node): Node | null {
  const first = body.firstChild;
  if (first === null || first.type.name !== "heading" || first.attrs.level !== 1) return null;
  let others = 0;
  body.forEach((node) => {
    if (node !== first && node.type.name === "heading" && node.attrs.level === 1) others += 1;
  });
  return others === 0 ? first : null;
}
