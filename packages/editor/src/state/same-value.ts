/** True when two values of plain objects, arrays and primitives are alike all through. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null)
    return false;
  const [leftEntries, rightEntries] = [Object.entries(left), Object.entries(right)];
  return (
    leftEntries.length === rightEntries.length &&
    leftEntries.every(([key, value]) => sameValue(value, (right as Record<string, unknown>)[key]))
  );
}
