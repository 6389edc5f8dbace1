/** How alike each pair is, from 0 to 1; the same both ways, 1 with oneself. */
export type LikenessTable = readonly (readonly number[])[];

/** A leaf, or what became of joining two. */
export type Cluster =
  | { readonly kind: "leaf"; readonly index: number }
  | {
      readonly kind: "join";
      readonly left: Cluster;
      readonly right: Cluster;
      /** The mean likeness between what stands left and right. */
      readonly likeness: number;
    };

export const leavesOf = (cluster: Cluster): number[] =>
  cluster.kind === "leaf"
    ? [cluster.index]
    : [...leavesOf(cluster.left), ...leavesOf(cluster.right)];

interface Group {
  readonly cluster: Cluster;
  readonly leaves: readonly number[];
}

/**
 * Joins the two groups that are most alike on average until one is left (average linkage, as
 * Sokal and Michener; equally alike ones in the order given). Null for nothing.
 */
export function clusterByLikeness(table: LikenessTable): Cluster | null {
  let groups: Group[] = table.map((_row, index) => ({
    cluster: { kind: "leaf", index },
    leaves: [index],
  }));
  // Of two groups by their places in `groups`: kept up as they are joined, never counted anew.
  let between = table.map((row) => [...row]);
  while (groups.length > 1) {
    let best: readonly [number, number] = [0, 1];
    for (let one = 0; one < groups.length; one += 1) {
      for (let other = one + 1; other < groups.length; other += 1) {
        if (between[one]![other]! > between[best[0]]![best[1]]!) best = [one, other];
      }
    }
    const [one, other] = best;
    const joined = join(table, groups[one]!, groups[other]!, between[one]![other]!);
    const sizes = [groups[one]!.leaves.length, groups[other]!.leaves.length] as const;
    const whole = sizes[0] + sizes[1];
    const rest = groups.map((_group, at) => at).filter((at) => at !== one && at !== other);
    const toJoined = rest.map(
      (at) => (between[one]![at]! * sizes[0] + between[other]![at]! * sizes[1]) / whole,
    );
    between = [
      ...rest.map((at, place) => [...rest.map((to) => between[at]![to]!), toJoined[place]!]),
      [...toJoined, 1],
    ];
    groups = [...rest.map((at) => groups[at]!), joined];
  }
  return groups[0]?.cluster ?? null;
}

/** Turns both so that the leaves that meet in the middle are the most alike. */
function join(table: LikenessTable, one: Group, other: Group, likeness: number): Group {
  const ends = ({ leaves }: Group) => [leaves[0]!, leaves.at(-1)!] as const;
  const turns = [false, true].flatMap((turnOne) =>
    [false, true].map((turnOther) => {
      const inner = ends(one)[turnOne ? 0 : 1];
      const next = ends(other)[turnOther ? 1 : 0];
      return { turnOne, turnOther, meets: table[inner]![next]! };
    }),
  );
  const { turnOne, turnOther } = turns.reduce((best, turn) =>
    turn.meets > best.meets ? turn : best,
  );
  const left = turnOne ? turned(one.cluster) : one.cluster;
  const right = turnOther ? turned(other.cluster) : other.cluster;
  const cluster: Cluster = { kind: "join", left, right, likeness };
  return { cluster, leaves: leavesOf(cluster) };
}

const turned = (cluster: Cluster): Cluster =>
  cluster.kind === "leaf"
    ? cluster
    : { ...cluster, left: turned(cluster.right), right: turned(cluster.left) };
