import { joinTokens, type Token } from "../blocks/token.ts";
import type { TokenDiff } from "./diff-tokens.ts";

/** A stretch of a redline. Equal and deleted ones make the old text, equal and inserted the new. */
export interface Segment {
  readonly kind: "equal" | "inserted" | "deleted";
  readonly text: string;
}

/** The redline of a diff; equal stretches show the new text. */
export function toSegments(
  { stretches }: TokenDiff,
  oldTokens: readonly Token[],
  newTokens: readonly Token[],
): Segment[] {
  const segments: Segment[] = [];
  for (const stretch of stretches) {
    const oldText = joinTokens(oldTokens.slice(stretch.oldFrom, stretch.oldTo));
    const newText = joinTokens(newTokens.slice(stretch.newFrom, stretch.newTo));
    if (stretch.equal) segments.push({ kind: "equal", text: newText });
    else {
      if (oldText !== "") segments.push({ kind: "deleted", text: oldText });
      if (newText !== "") segments.push({ kind: "inserted", text: newText });
    }
  }
  return segments;
}
