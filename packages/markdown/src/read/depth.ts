import type { Nodes, Root } from "mdast";

/** Levels of nesting that are read; beyond it lies no policy, only a full stack. */
export const deepest = 100;

/**
 * Delimiters that one paragraph may have. The parser's time grows with their square: two thousand
 * take about a second.
 */
export const densest = 2000;

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

const opening = String.raw`(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])`;
const tooDeep = new RegExp(
  [
    String.raw`^(?:[ \t]*${opening}){${deepest + 1}}`,
    String.raw`^[ \t]{${2 * deepest},}${opening}`,
    String.raw`^[ \t]*:{${deepest + 4}}`,
  ].join("|"),
);

const fence = /^[ \t>]*(:{3,})[ \t]*(\S?)/;

/** Follows the containers that are open: the parser reads each of them anew for every level. */
function countContainers(): (line: string) => number {
  let open: number[] = [];
  return (line) => {
    const [, colons, name] = fence.exec(line) ?? [];
    if (colons === undefined) return open.length;
    if (name !== "") open.push(colons.length);
    else {
      // Of those around it, the outermost that has no more colons ends here, with all in it.
      const closed = open.findIndex((size) => size <= colons.length);
      if (closed !== -1) open = open.slice(0, closed);
    }
    return open.length;
  };
}

/** Lines that would cost the parser more than they are worth, each with what is wrong with it. */
export function findCostlyLine(text: string): { line: number; fault: "deep" | "dense" } | null {
  let delimiters = 0;
  const countOpen = countContainers();
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (tooDeep.test(line) || countOpen(line) > deepest) return { line: index + 1, fault: "deep" };
    // Blank lines end paragraphs, and every row of a table begins anew.
    if (/^\s*(?:\||$)/.test(line)) delimiters = 0;
    delimiters += line.match(/[*_~[\]<`]/g)?.length ?? 0;
    if (delimiters > densest) return { line: index + 1, fault: "dense" };
  }
  return null;
}
