/** A side that can be compared: the draft, or a version's number. */
export type Side = "draft" | `${number}`;

/** Marks or unmarks a side; a third one takes the place of the first. */
export function chooseSide(chosen: readonly Side[], side: Side): readonly Side[] {
  return chosen.includes(side)
    ? chosen.filter((other) => other !== side)
    : [...chosen, side].slice(-2);
}

/** The older of two first: versions by number, the draft last. */
export function orderSides([one, other]: readonly [Side, Side]): {
  readonly old: Side;
  readonly new: Side;
} {
  const age = (side: Side) => (side === "draft" ? Number.POSITIVE_INFINITY : Number(side));
  return age(one) <= age(other) ? { old: one, new: other } : { old: other, new: one };
}
