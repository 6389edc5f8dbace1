import { findNearest } from "@klubba/model";

export { findNearest };

/** ` Did you mean "x"?` to end a message with, or nothing when no known name is near. */
export function suggest(name: string, known: Iterable<string>): string {
  const nearest = findNearest(name, known);
  return nearest === null ? "" : `. Did you mean "${nearest}"?`;
}
