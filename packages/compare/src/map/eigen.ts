export interface Eigen {
  readonly values: readonly number[];
  /** `vectors[k]` belongs to `values[k]`, and has length 1. */
  readonly vectors: readonly (readonly number[])[];
}

const sweeps = 60;
/** Of a square: what is smaller is the rounding of the numbers themselves. */
const nothing = 1e-28;

/**
 * Every eigenvalue of a symmetric matrix, the largest first, by Jacobi's rotations: slow for
 * thousands, exact and the same every time for the hundreds there are here.
 */
export function readEigen(symmetric: readonly (readonly number[])[]): Eigen {
  const size = symmetric.length;
  const a = symmetric.map((row) => Float64Array.from(row));
  const v = symmetric.map((_row, at) => {
    const unit = new Float64Array(size);
    unit[at] = 1;
    return unit;
  });
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let off = 0;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) off += a[p]![q]! ** 2;
    if (off < nothing) break;
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, v, p, q);
  }
  const order = a.map((_row, at) => at).toSorted((one, other) => a[other]![other]! - a[one]![one]!);
  return {
    values: order.map((at) => a[at]![at]!),
    vectors: order.map((at) => Array.from(v[at]!)),
  };
}

/** Turns the plane of p and q so that their common element becomes 0. */
function rotate(a: Float64Array[], v: Float64Array[], p: number, q: number): void {
  const [rowP, rowQ] = [a[p]!, a[q]!];
  const common = rowP[q]!;
  if (common * common < nothing) return;
  const theta = (rowQ[q]! - rowP[p]!) / (2 * common);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) {
    const [x, y] = [row[p]!, row[q]!];
    row[p] = c * x - s * y;
    row[q] = s * x + c * y;
  }
  turnRows(rowP, rowQ, c, s);
  turnRows(v[p]!, v[q]!, c, s);
}

function turnRows(one: Float64Array, other: Float64Array, c: number, s: number): void {
  for (let at = 0; at < one.length; at += 1) {
    const [x, y] = [one[at]!, other[at]!];
    one[at] = c * x - s * y;
    other[at] = s * x + c * y;
  }
}
