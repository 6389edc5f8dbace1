/** A stretch of a redline. Equal and deleted ones make the old text, equal and inserted the new. */
export interface Segment {
  readonly kind: "equal" | "inserted" | "deleted";
  readonly text: string;
}

/** Adds a stretch, as one with the last where both are of a kind. */
export function pushSegment(segments: Segment[], kind: Segment["kind"], text: string): void {
  if (text === "") return;
  const last = segments.at(-1);
  if (last?.kind === kind) segments[segments.length - 1] = { kind, text: last.text + text };
  else segments.push({ kind, text });
}

/** The text of a stretch with the ends of blocks that came or went in sight: `¶`. */
export const showBreaks = ({ kind, text }: Segment): string =>
  kind === "equal" ? text : text.replaceAll("\n", "¶\n");
