import type { Nodes, Root } from "mdast";

/** Levels of nesting that are read; beyond it lies no policy, only a full stack. */
export const deepest = 100;

/** Counts without recursion: the first node nested deeper than is read, or null. */
export function findTooDeep(root: Root): Nodes | null {
  const waiting: [Nodes, number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [node, depth] = next;
    if (depth > deepest) return node;
    if ("children" in node) for (const child of node.children) waiting.push([child, depth + 1]);
  }
  return null;
}

/** The line, from 1, that opens more quotes or items than are read, or null; spares the parser. */
export function findDeepLine(text: string): number | null {
  const opening = new RegExp(`^(?:[ \\t]*(?:>|[-+*][ \\t])){${deepest + 1}}`, "m");
  const match = opening.exec(text);
  return match === null ? null : text.slice(0, match.index).split(/\r\n|\r|\n/).length;
}
