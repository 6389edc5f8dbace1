/** Lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where in a text an offset lies; one past the end is the end. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
