import { type Cluster, leavesOf } from "./cluster.ts";

interface Drawn {
  /** The middle of the branch, counted in rows. */
  readonly row: number;
  /** How far from the leaves, from 0 to 1. */
  readonly depth: number;
  readonly path: string;
}

/** How far from the leaves the first two are joined, of the whole way. */
const firstJoin = 0.15;

const likenessesOf = (cluster: Cluster): number[] =>
  cluster.kind === "leaf"
    ? []
    : [cluster.likeness, ...likenessesOf(cluster.left), ...likenessesOf(cluster.right)];

/** The branches as one path: a row for each leaf, 1 wide, the root to the left. */
export function readBranches(tree: Cluster): string {
  const joins = likenessesOf(tree);
  const [lowest, highest] = [Math.min(...joins), Math.max(...joins)];
  // From the first join to the last: measured from full likeness, all would crowd at the root.
  const depthOf = (likeness: number) =>
    firstJoin + ((1 - firstJoin) * (highest - likeness)) / Math.max(highest - lowest, 1e-6);
  const draw = (cluster: Cluster, firstRow: number): Drawn => {
    if (cluster.kind === "leaf") return { row: firstRow + 0.5, depth: 0, path: "" };
    const left = draw(cluster.left, firstRow);
    const right = draw(cluster.right, firstRow + leavesOf(cluster.left).length);
    // A join can be a trifle more alike than what it joins; it is drawn no nearer the leaves.
    const depth = Math.max(left.depth, right.depth, depthOf(cluster.likeness));
    const at = (value: number) => Number((1 - value).toFixed(4));
    const own = `M${at(left.depth)} ${left.row}H${at(depth)}V${right.row}H${at(right.depth)}`;
    return { row: (left.row + right.row) / 2, depth, path: left.path + right.path + own };
  };
  return draw(tree, 0).path;
}

interface DendrogramProps {
  readonly tree: Cluster;
  readonly rows: number;
  /** The height of a row, in rem. */
  readonly square: number;
}

/** Which belong together: told in figures by the table, and so not read aloud. */
export function Dendrogram({ tree, rows, square }: DendrogramProps) {
  return (
    <svg
      className="k-dendrogram"
      height={`${rows * square}rem`}
      viewBox={`0 0 1 ${rows}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={readBranches(tree)} vectorEffect="non-scaling-stroke" fill="none" />
    </svg>
  );
}
